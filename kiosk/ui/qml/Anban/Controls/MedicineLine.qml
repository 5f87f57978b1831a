import QtQuick
import Anban.Style

// A medicine and how much of it to take.
Card {
    id: line

    required property int index
    required property string label
    required property string value
    required property string iconName
    // The size all lines share, and the one this line could have.
    property real size
    property real largest: 7 * Theme.u
    readonly property real own: name.fitted(name.width, line.height).size
    readonly property real pad: 2.6 * Theme.u
    readonly property real amount: Math.min(width * 0.45, dose.natural * largest * 1.01 + 2)

    // The form of the medicine: a tablet, a bottle
    Icon {
        id: icon
        x: line.pad
        anchors.verticalCenter: parent.verticalCenter
        size: Math.min(1.5 * line.largest, line.height * 0.62)
        name: line.iconName
        tint: Colours.accent("medicine")
    }

    Words {
        id: name
        x: icon.visible ? icon.x + icon.size + 1.8 * Theme.u : line.pad
        width: line.width - x - 2 * line.pad - line.amount
        height: line.height
        content: line.label
        bold: true
        largest: line.largest
        size: line.size
    }

    Words {
        id: dose
        x: line.width - line.pad - width
        width: line.amount
        height: line.height
        content: line.value
        bold: true
        size: line.size
        horizontalAlignment: Text.AlignRight
    }
}
