import QtQuick
import Anban.Style

// Rows of a summary: a quiet word and what it is. Many rows stand in two columns.
Item {
    id: list

    property alias model: rows.model
    readonly property int count: rows.count
    property real rowLeast: 7.4 * Theme.u
    property real rowMost: 10 * Theme.u
    property real valueSize: 5.4 * Theme.u
    property real labelSize: 4.4 * Theme.u
    property color ink: Theme.ink
    property color quiet: Theme.quiet
    // Labels up to four characters stand in one column.
    property real labelColumn: 4.6 * labelSize

    readonly property int columns: count > 3 && !Theme.portrait ? 2 : 1
    readonly property int perColumn: Math.max(1, Math.ceil(count / columns))
    readonly property real columnWidth: (width - (columns - 1) * 2 * Theme.gap) / columns
    readonly property real rowHeight: Math.min(rowMost, height / perColumn)
    readonly property real needed: count === 0 ? 0 : perColumn * rowLeast

    Repeater {
        id: rows

        Item {
            id: line

            required property int index
            required property string label
            required property string value
            readonly property real valueLeft: label === "" ? 0 : Math.min(width * 0.45, Math.max(list.labelColumn, name.natural * list.labelSize + 2 * Theme.u))

            x: Math.floor(index / list.perColumn) * (list.columnWidth + 2 * Theme.gap)
            y: (index % list.perColumn) * list.rowHeight
            width: list.columnWidth
            height: list.rowHeight

            Words {
                id: name
                width: line.value === "" ? line.width : line.valueLeft - Theme.u
                height: line.height
                text: line.label
                color: list.quiet
                largest: list.labelSize
                oneLineLeast: least
            }

            Words {
                x: line.valueLeft
                width: line.width - x
                height: line.height
                text: line.value
                color: list.ink
                bold: true
                largest: list.valueSize
                oneLineLeast: least
            }
        }
    }
}
