import QtQuick
import Anban.Style

// One row of a summary; its list says where its second part begins.
Item {
    id: line

    required property int index
    required property string label
    required property string value
    required property string picture
    property real size
    property real labelSize
    // The second part stands beside the first, or below it.
    property real valueLeft
    property real valueTop
    property real valueHeight
    property color ink
    property color quiet
    readonly property bool parted: value !== "" && label !== ""
    // As Rows.js takes it.
    readonly property var record: ({ label: label, labelNatural: name.natural, main: what.content,
                                     mainNatural: what.natural, parted: parted, picture: picture })

    Words {
        id: name
        width: Math.max(1, line.valueTop > 0 ? line.width : line.valueLeft - 1.2 * Theme.u)
        height: line.valueTop > 0 ? line.valueTop : line.height
        content: line.parted ? line.label : ""
        color: line.quiet
        size: line.labelSize
    }

    Words {
        id: what
        x: line.valueLeft
        y: line.valueTop
        width: line.width - x
        height: line.valueHeight
        content: line.value === "" ? line.label : line.value
        color: line.ink
        bold: true
        size: line.size
    }
}
