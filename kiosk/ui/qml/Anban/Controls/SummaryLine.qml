import QtQuick
import Anban.Style

// One row of a summary.
Item {
    id: line

    required property int index
    required property string label
    required property string value
    property real size
    property real labelSize
    property real labelColumn
    property color ink
    property color quiet
    readonly property string main: value === "" ? label : value
    readonly property real mainNatural: what.natural
    readonly property real valueLeft: value === "" || label === "" ? 0
        : Theme.portrait ? name.natural * Theme.least + 2 * Theme.u
        : Math.min(width * 0.5, Math.max(labelColumn, name.natural * 4.6 * Theme.u + 2 * Theme.u))

    signal changed

    onMainNaturalChanged: changed()
    onValueLeftChanged: changed()

    Words {
        id: name
        width: Math.max(1, line.valueLeft - Theme.u)
        height: line.height
        content: line.value === "" ? "" : line.label
        color: line.quiet
        largest: line.labelSize
        single: least
    }

    Words {
        id: what
        x: line.valueLeft
        width: line.width - x
        height: line.height
        content: line.main
        color: line.ink
        bold: true
        size: line.size
    }
}
