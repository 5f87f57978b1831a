import QtQuick
import Anban.Style

// One row of a summary; its list says where its second part begins.
Item {
    id: line

    required property int index
    required property string label
    required property string value
    property real size
    property real labelSize
    property real valueLeft
    property color ink
    property color quiet
    readonly property bool parted: value !== "" && label !== ""
    readonly property string main: value === "" ? label : value
    readonly property real mainNatural: what.natural
    readonly property real labelNatural: parted ? name.natural : 0
    readonly property var needs: [label, main, mainNatural, labelNatural, parted]

    signal changed

    onNeedsChanged: changed()

    Words {
        id: name
        width: Math.max(1, line.valueLeft - Theme.u)
        height: line.height
        content: line.parted ? line.label : ""
        color: line.quiet
        size: line.labelSize
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
