.pragma library
.import "Lines.js" as Lines

// How large words may be in the room they have. Sizes are in the room's unit; `natural` is the
// width of the whole text on one line, in em. No text is ever cut: it breaks into lines, then
// steps down.

const STEP = 0.04;

// How much larger or smaller a text is than `Lines.js` takes it for.
function scale(text, natural) {
    return natural / Lines.em(text);
}

// The text with its lines parted where they best end.
function broken(text, natural, size, wide) {
    if (natural * size <= wide)
        return text;
    const room = wide * 0.99 / (size * scale(text, natural));
    return text.split("\n").map(line => Lines.parted(line, room).join("\n")).join("\n");
}

function countLines(text, natural, size, wide) {
    const room = wide / (size * scale(text, natural));
    return text.split("\n").reduce((sum, line) => sum + Lines.fill(line, room), 0);
}

// The size at which the longest word fills the width: above it, it would have to be cut in two.
function wordSize(text, natural, wide) {
    return wide / Math.max(0.01, Lines.widest(text) * scale(text, natural));
}

// The lines as given are preferred down to `single`; then as many as fit, down to `least`.
function fit(text, natural, wide, high, largest, least, single, spacing) {
    if (text === "" || wide <= 0)
        return { size: largest, height: 0 };
    const given = text.split("\n");
    const longest = Math.max(...given.map(Lines.em)) * scale(text, natural);
    const line = Math.min(largest, wide * 0.99 / longest, high / spacing / given.length);
    if (line >= Math.max(least, single))
        return { size: line, height: line * spacing * given.length };
    const start = Math.min(largest, Math.max(least, wordSize(text, natural, wide * 0.99)));
    for (let size = start; ; size -= STEP * largest) {
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

// How many lines a slot's words and those below them take, both in one size.
function linesAt(slot, size) {
    return countLines(slot.label, slot.natural, size, slot.wide * 0.99) + linesBelow(slot, size);
}

// The largest size at which a slot's label keeps its lines, above a detail of size `second`.
function wholeFor(slot, second, spacing) {
    const given = slot.label.split("\n");
    const longest = Math.max(...given.map(Lines.em)) * scale(slot.label, slot.natural);
    return Math.min(slot.wide * 0.985 / longest, // what counts the lines must agree
                    (slot.high / spacing - linesBelow(slot, second) * second) / given.length);
}

// Whether a label of `size`, broken where it must be, and its detail fit their slot.
function holds(slot, size, second, spacing) {
    const lines = slot.label === "" ? 0 : countLines(slot.label, slot.natural, size, slot.wide * 0.99);
    return (lines * size + linesBelow(slot, second) * second) * spacing <= slot.high;
}

// Whether no word has to be cut in two.
function holdsWords(slot, size, second) {
    return size <= 1.001 * wordSize(slot.label, slot.natural, slot.wide * 0.99)
        && (slot.detail === "" || second <= 1.001 * wordSize(slot.detail, slot.detailNatural, slot.detailWide * 0.99));
}

// Whether every line of a slot ends where words end.
function keepsWords(slot, size, second) {
    return !cuts(slot.label, slot.natural, size, slot.wide) && !cuts(slot.detail, slot.detailNatural, second, slot.detailWide);
}

function cuts(text, natural, size, wide) {
    return natural * size > wide * 0.99 && Lines.cutsWord(text, wide * 0.99 / (size * scale(text, natural)));
}

// The largest size at which all labels fit when they may break, 0 when none does.
function brokenFor(slots, largest, least, spacing) {
    const words = slots.map(slot => wordSize(slot.label, slot.natural, slot.wide * 0.99));
    for (let size = Math.min(largest, ...words); ; size -= 0.03 * largest) {
        const at = Math.max(least, size);
        if (slots.every(slot => holds(slot, at, least, spacing)))
            return at;
        if (at === least)
            return 0;
    }
}

// One size for all labels and one for all details of things that stand together: labels on one
// line, unless that makes them smaller than `single` and breaking helps; `fits` tells whether
// nothing is cut, `kept` whether no word or name is parted between two lines.
function together(slots, largest, single, detailLargest, least, spacing) {
    const line = Math.min(largest, ...slots.map(slot => wholeFor(slot, least, spacing)));
    const whole = line >= Math.max(single, least);
    const size = whole ? line : Math.max(least, brokenFor(slots, largest, least, spacing), line);
    let second = Math.max(least, Math.min(detailLargest, size));
    const reads = () => slots.every(slot => holds(slot, size, second, spacing) && keepsWords(slot, size, second));
    while (second > least && !reads())
        second = Math.max(least, second - 0.03 * detailLargest);
    const fits = whole || slots.every(slot => holds(slot, size, second, spacing) && holdsWords(slot, size, second));
    return { label: size, detail: second, whole: whole, fits: fits,
             kept: size >= single && slots.every(slot => keepsWords(slot, size, second)) };
}
