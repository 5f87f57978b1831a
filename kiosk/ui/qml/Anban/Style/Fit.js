.pragma library

// How large words may be in the room they have. Sizes are in the room's unit; `natural` is the
// width of the whole text on one line, in em. No text is ever cut: it breaks into lines, then
// steps down.

const STEP = 0.04;
const RAGGED = 0.6; // what a line may leave empty for want of a break, in em

// Roughly how wide a text is, in em: to share out what was measured for the whole.
function em(text) {
    let sum = 0;
    for (let n = 0; n < text.length; ++n)
        sum += text.charAt(n) === "\n" ? 0 : text.charCodeAt(n) < 0x2000 ? 0.57 : 1;
    return Math.max(0.01, sum);
}

function linesOf(natural, size, wide) {
    if (natural * size <= wide)
        return 1;
    return Math.ceil(natural * size / Math.max(size, wide - RAGGED * size));
}

const WIDE_SPACE = "\u3000";

// The parts of a text between wide spaces, a bracket at its end being one of its own.
function seams(text) {
    const bracket = text.endsWith("）") ? text.lastIndexOf("（") : -1;
    const marked = bracket > 0 ? text.slice(0, bracket) + "\u3000" + text.slice(bracket) : text;
    return marked.split("\u3000").filter(part => part !== "");
}

// Break at seams, when each part then fits on a line.
function broken(text, natural, size, wide) {
    if (natural * size <= wide)
        return text;
    const each = natural / em(text);
    const lines = [];
    for (const part of seams(text)) {
        if (em(part) * each * size > wide)
            return text;
        const joined = lines.length > 0 ? lines[lines.length - 1] + WIDE_SPACE + part : "";
        if (joined !== "" && em(joined) * each * size <= wide)
            lines[lines.length - 1] = joined;
        else
            lines.push(part);
    }
    return lines.join("\n");
}

function countLines(text, natural, size, wide) {
    const each = natural / em(text);
    return broken(text, natural, size, wide).split("\n")
        .reduce((sum, part) => sum + linesOf(em(part) * each, size, wide), 0);
}

// The lines as given are preferred down to `single`; then as many as fit, down to `least`.
function fit(text, natural, wide, high, largest, least, single, spacing) {
    if (text === "" || wide <= 0)
        return { size: largest, height: 0 };
    const given = text.split("\n");
    const longest = Math.max(...given.map(em)) * natural / em(text);
    const line = Math.min(largest, wide * 0.99 / longest, high / spacing / given.length);
    if (line >= Math.max(least, single))
        return { size: line, height: line * spacing * given.length };
    for (let size = largest; ; size -= STEP * largest) {
        const at = Math.max(least, size);
        const height = countLines(text, natural, at, wide * 0.99) * at * spacing;
        if (height <= high || at === least)
            return { size: at, height: height };
    }
}

// A label and a detail under it, in one height: both step down together.
function pair(label, detail, high, spacing) {
    let best = null;
    for (let scale = 1; scale > 0.4; scale -= STEP) {
        const parts = [label, detail].map(part => {
            const largest = Math.max(part.least, part.largest * scale);
            const single = Math.min(largest, part.single);
            return fit(part.text, part.natural, part.wide, 1e6, largest, part.least, single, spacing);
        });
        best = parts;
        if (parts[0].height + parts[1].height <= high)
            break;
    }
    return best;
}

// How many lines the detail of a slot takes, in em of its size.
function linesBelow(slot, second) {
    return slot.detail === "" ? 0 : countLines(slot.detail, slot.detailNatural, second, slot.detailWide * 0.99);
}

// The largest size at which a slot's label keeps its lines, above a detail of size `second`.
function wholeFor(slot, second, spacing) {
    const given = slot.label.split("\n");
    const longest = Math.max(...given.map(em)) * slot.natural / em(slot.label);
    return Math.min(slot.wide * 0.985 / longest, // what counts the lines must agree
                    (slot.high / spacing - linesBelow(slot, second) * second) / given.length);
}

// Whether a label of `size`, broken where it must be, and its detail fit their slot.
function holds(slot, size, second, spacing) {
    const lines = slot.label === "" ? 0 : countLines(slot.label, slot.natural, size, slot.wide * 0.99);
    return (lines * size + linesBelow(slot, second) * second) * spacing <= slot.high;
}

// The largest size at which all labels fit when they may break, 0 when none does.
function brokenFor(slots, largest, least, spacing) {
    for (let size = largest; ; size -= 0.03 * largest) {
        const at = Math.max(least, size);
        if (slots.every(slot => holds(slot, at, least, spacing)))
            return at;
        if (at === least)
            return 0;
    }
}

// One size for all labels and one for all details of things that stand together: labels on one
// line, unless that makes them smaller than `single` and breaking helps.
function together(slots, largest, single, detailLargest, least, spacing) {
    const line = Math.min(largest, ...slots.map(slot => wholeFor(slot, least, spacing)));
    const whole = line >= Math.max(single, least);
    const size = whole ? line : Math.max(least, brokenFor(slots, largest, least, spacing), line);
    let second = Math.max(least, Math.min(detailLargest, size));
    while (second > least && !slots.every(slot => holds(slot, size, second, spacing)))
        second = Math.max(least, second - 0.03 * detailLargest);
    return { label: size, detail: second, whole: whole };
}
