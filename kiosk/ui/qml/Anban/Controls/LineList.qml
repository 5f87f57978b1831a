pragma ComponentBehavior: Bound

import QtQuick
import Anban.Style
import "../Style/Fit.js" as Fit

// Rows of a summary: a quiet word and what it is; a row without a second part is all of it. All
// rows share one size; they stand in two columns when that lets them be much larger.
Item {
    id: list

    property alias model: rows.model
    readonly property int count: rows.count
    property real valueSize: 5.4 * Theme.u
    // The quiet words grow with the others up to this.
    property real labelLargest: 4.6 * Theme.u
    property color ink: Theme.ink
    property color quiet: Theme.quiet
    property real air: 0.15

    property real size: valueSize
    property int columns: 1
    property var tops: []
    property var heights: []
    property var lefts: []
    property real wanted: 0
    // The height needed in the smallest type.
    property real leastHeight: 0
    // The width at which the largest size has each row on one line.
    property real lineWidth: 0
    readonly property int perColumn: Math.max(1, Math.ceil(rows.count / columns))

    function columnWidth(columns: int): real {
        return (width - (columns - 1) * 2 * Theme.gap) / columns
    }

    function labelSizeAt(size: real): real {
        return Math.max(Theme.least, Math.min(labelLargest, 0.85 * size))
    }

    // Second parts begin in one line, behind the longest of the quiet words; much longer ones
    // stand back alone.
    function valueLeft(row: SummaryLine, size: real, columns: int): real {
        if (!row.parted)
            return 0
        const half = columnWidth(columns) * (Theme.portrait ? 0.45 : 0.55)
        const own = row => row.labelNatural * 1.01 * labelSizeAt(size) + 2.4 * Theme.u
        let most = own(row)
        for (let n = 0; n < rows.count; ++n) {
            const other = rows.itemAt(n) as SummaryLine
            if (other && own(other) <= half)
                most = Math.max(most, own(other))
        }
        return Math.min(most, half)
    }

    function rowHeight(row: SummaryLine, size: real, columns: int): real {
        const left = valueLeft(row, size, columns), small = labelSizeAt(size)
        const lines = Fit.countLines(row.main, row.mainNatural, size, Math.max(size, columnWidth(columns) - left) * 0.99)
        const quiet = row.parted ? Fit.countLines(row.label, row.labelNatural, small, Math.max(small, left - Theme.u) * 0.99) : 0
        return Math.max(lines * size, quiet * small) * Theme.spacing + air * size
    }

    function total(size: real, columns: int): real {
        const each = Math.max(1, Math.ceil(rows.count / columns))
        let most = 0, sum = 0
        for (let n = 0; n < rows.count; ++n) {
            const row = rows.itemAt(n) as SummaryLine
            sum = (n % each === 0 ? 0 : sum) + (row ? rowHeight(row, size, columns) : 0)
            most = Math.max(most, sum)
        }
        return most
    }

    function choose() {
        const one = largest(1)
        const two = Theme.portrait || rows.count < 3 ? 0 : largest(2)
        columns = two > one * 1.25 ? 2 : 1
        size = Math.max(Theme.least, one, two > one * 1.25 ? two : 0)
    }

    // The largest size at which `columns` hold all rows, 0 when none does.
    function largest(columns: int): real {
        for (let at = valueSize; ; at -= 0.04 * valueSize) {
            const size = Math.max(Theme.least, at)
            if (total(size, columns) <= height + 0.5)
                return size
            if (size === Theme.least)
                return 0
        }
    }

    function oneLine(): real {
        let left = 0, right = 0
        for (let n = 0; n < rows.count; ++n) {
            const row = rows.itemAt(n) as SummaryLine
            left = Math.max(left, row && row.parted ? row.labelNatural * 1.01 * labelSizeAt(valueSize) + 2.4 * Theme.u : 0)
            right = Math.max(right, row ? row.mainNatural * valueSize / 0.98 : 0)
        }
        return left + right
    }

    // Called when a row or the width changed.
    function settle() {
        if (width <= 0)
            return
        wanted = Math.ceil(total(valueSize, 1))
        leastHeight = Math.ceil(Math.min(total(Theme.least, 1), Theme.portrait ? 1e6 : total(Theme.least, 2)))
        lineWidth = Math.ceil(oneLine())
        arrange()
    }

    // Called when the height changed, too.
    function arrange() {
        if (width <= 0)
            return
        choose()
        const places = [], tall = [], begins = []
        const each = Math.max(1, Math.ceil(rows.count / columns))
        const all = total(size, columns)
        const spare = Math.max(0, height - all) / each
        const squeeze = Math.min(1, height / Math.max(1, all))
        let at = 0
        for (let n = 0; n < rows.count; ++n) {
            const row = rows.itemAt(n) as SummaryLine
            const own = (row ? rowHeight(row, size, columns) : 0) * squeeze + Math.min(spare, 0.9 * size)
            at = n % each === 0 ? 0 : at
            places.push(at)
            tall.push(own)
            begins.push(row ? valueLeft(row, size, columns) : 0)
            at += own
        }
        tops = places
        heights = tall
        lefts = begins
    }

    onWidthChanged: settle()
    onHeightChanged: arrange()
    onValueSizeChanged: settle()

    Repeater {
        id: rows
        onCountChanged: list.settle()
        onItemAdded: list.settle()
        onItemRemoved: list.settle()

        SummaryLine {
            x: Math.floor(index / list.perColumn) * (list.columnWidth(list.columns) + 2 * Theme.gap)
            y: list.tops[index] ?? 0
            width: list.columnWidth(list.columns)
            height: list.heights[index] ?? 0
            size: list.size
            labelSize: list.labelSizeAt(list.size)
            valueLeft: list.lefts[index] ?? 0
            ink: list.ink
            quiet: list.quiet
            onChanged: list.settle()
        }
    }
}
