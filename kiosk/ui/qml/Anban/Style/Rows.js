.pragma library
.import "Fit.js" as Fit

// The arrangement of rows that have a quiet word and what it is, all in one size. A row is
// { label, labelNatural, main, mainNatural, parted }; `room` is { width, columns, columnGap, gap,
// share, labelLargest, least, air, spacing, piled, whole } in pixels; `whole` forbids the second
// parts to break.

function columnWidth(room) {
    return (room.width - (room.columns - 1) * room.columnGap) / room.columns;
}

// The quiet words stay on one line, if they can.
function labelSize(rows, size, room) {
    const longest = Math.max(1, ...rows.map(row => row.parted ? row.labelNatural : 0));
    const wide = room.piled ? columnWidth(room) : columnWidth(room) * room.share - room.gap;
    return Math.max(room.least, Math.min(room.labelLargest, 0.85 * size, wide / longest / 1.01));
}

function ownLeft(row, small, room) {
    return row.parted && !room.piled ? row.labelNatural * 1.01 * small + room.gap : 0;
}

// Second parts begin in one line, behind the longest of the quiet words.
function valueLeft(rows, size, room) {
    const small = labelSize(rows, size, room);
    return Math.min(columnWidth(room) * room.share, Math.max(0, ...rows.map(row => ownLeft(row, small, room))));
}

// What a row comes to: { label, main, all } heights.
function measure(row, rows, size, room) {
    const small = labelSize(rows, size, room);
    const left = row.parted ? valueLeft(rows, size, room) : 0;
    const wide = columnWidth(room);
    const main = Fit.countLines(row.main, row.mainNatural, size, Math.max(size, wide - left) * 0.99) * size * room.spacing;
    const beside = Math.max(small, room.piled ? wide : left - room.gap / 2);
    const label = row.parted ? Fit.countLines(row.label, row.labelNatural, small, beside * 0.99) * small * room.spacing : 0;
    return { label: label, main: main, all: (room.piled ? label + main : Math.max(label, main)) + room.air * size };
}

function perColumn(rows, room) {
    return Math.max(1, Math.ceil(rows.length / room.columns));
}

function total(rows, size, room) {
    const each = perColumn(rows, room);
    let most = 0, sum = 0;
    rows.forEach((row, n) => {
        sum = (n % each === 0 ? 0 : sum) + measure(row, rows, size, room).all;
        most = Math.max(most, sum);
    });
    return most;
}

// The size at which the longest second part fills its line.
function widest(rows, size, room) {
    return Math.min(...rows.map(row => (columnWidth(room) - (row.parted ? valueLeft(rows, size, room) : 0))
                                       * 0.985 / Math.max(0.1, row.mainNatural)));
}

// The size at which no word has to be cut in two.
function wordSize(rows, size, room) {
    return Math.min(...rows.map(row => Fit.wordSize(row.main, Math.max(0.01, row.mainNatural),
        0.985 * (columnWidth(room) - (row.parted ? valueLeft(rows, size, room) : 0)))));
}

// Whether every line ends where words end, and numbers stay with what they count.
function keepsWords(rows, size, room) {
    return rows.every(row => !Fit.cuts(row.main, row.mainNatural, size,
                                       columnWidth(room) - (row.parted ? valueLeft(rows, size, room) : 0)));
}

// The largest size up to `size` at which all rows fit into `height`, 0 when none does.
function largest(rows, size, height, room) {
    const start = room.whole ? Math.min(size, widest(rows, size, room)) : Math.min(size, wordSize(rows, size, room));
    // A little smaller, if that keeps words whole.
    const small = Math.min(start, 1.25 * room.least), whole = keepsWords(rows, small, room);
    for (let at = start; ; at -= 0.03 * size) {
        const now = Math.max(room.least, at);
        if (total(rows, now, room) <= height + 0.5 && (!whole || now <= small || keepsWords(rows, now, room)))
            return now;
        if (now === room.least)
            return 0;
    }
}

function column(heights, start, each) {
    return heights.slice(start, start + each).reduce((sum, one) => sum + one, 0);
}

// The heights of rows, with those beside each other on one line where that makes none of them lower.
function lineHeights(rows, size, height, room) {
    const each = perColumn(rows, room), own = rows.map(row => measure(row, rows, size, room).all);
    const shared = own.map((_, n) => Math.max(...own.filter((_, other) => other % each === n % each)));
    return column(shared, 0, each) <= Math.max(height, ...own.map((_, n) => n % each ? 0 : column(own, n, each))) ? shared : own;
}

// Where each row lies in `height`: it gets up to 0.9 em of what is to spare.
function places(rows, size, height, room) {
    const each = perColumn(rows, room), heights = lineHeights(rows, size, height, room);
    const all = Math.max(...rows.map((_, n) => n % each ? 0 : column(heights, n, each)));
    const spare = Math.max(0, height - all) / each, squeeze = Math.min(1, height / Math.max(1, all));
    let at = 0;
    return rows.map((row, n) => {
        const needs = measure(row, rows, size, room), own = heights[n] * squeeze + Math.min(spare, 0.9 * size);
        at = n % each === 0 ? own : at + own;
        return { x: Math.floor(n / each) * (columnWidth(room) + room.columnGap), y: at - own, height: own,
                 label: room.piled ? needs.label : 0,
                 main: room.piled && row.parted ? needs.main : own, left: row.parted ? valueLeft(rows, size, room) : 0 };
    });
}

// The width at which `size` has each row on one line.
function lineWidth(rows, size, room) {
    return valueLeft(rows, size, room) + Math.max(0, ...rows.map(row => row.mainNatural * size / 0.98));
}
