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
    property color ink: Theme.ink
    property color quiet: Theme.quiet
    // Labels up to four characters stand in one column.
    property real labelColumn: 20 * Theme.u
    property real air: 0.15

    property real size: valueSize
    property int columns: 1
    property var tops: []
    property var heights: []
    property real wanted: 0
    readonly property int perColumn: Math.max(1, Math.ceil(rows.count / columns))

    function columnWidth(columns: int): real {
        return (width - (columns - 1) * 2 * Theme.gap) / columns
    }

    function rowHeight(row: SummaryLine, size: real, columns: int): real {
        const room = columnWidth(columns) - row.valueLeft
        const lines = Fit.countLines(row.main, row.mainNatural, size, Math.max(size, room) * 0.99)
        return lines * size * Theme.spacing + air * size
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

    // Called when a row, the width or the height changed.
    function settle() {
        if (width <= 0)
            return
        wanted = Math.ceil(total(valueSize, 1))
        choose()
        const places = [], tall = []
        const each = Math.max(1, Math.ceil(rows.count / columns))
        const spare = Math.max(0, height - total(size, columns)) / each
        let at = 0
        for (let n = 0; n < rows.count; ++n) {
            const row = rows.itemAt(n) as SummaryLine
            const own = (row ? rowHeight(row, size, columns) : 0) + Math.min(spare, 0.9 * size)
            at = n % each === 0 ? 0 : at
            places.push(at)
            tall.push(own)
            at += own
        }
        tops = places
        heights = tall
    }

    onWidthChanged: settle()
    onHeightChanged: settle()
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
            labelSize: Math.max(Theme.least, Math.min(4.6 * Theme.u, 0.85 * list.size))
            labelColumn: list.labelColumn
            ink: list.ink
            quiet: list.quiet
            onChanged: list.settle()
        }
    }
}
