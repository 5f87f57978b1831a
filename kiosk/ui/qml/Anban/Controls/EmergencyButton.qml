import QtQuick
import Anban.Style

// The red button: on every screen, in the same place.
Pressable {
    id: red

    property string label
    property string detail
    readonly property real pad: 1.2 * Theme.u
    readonly property real iconSize: Math.min(16 * Theme.u, width * 0.6)
    readonly property real block: iconSize + 4 * Theme.u + big.height + 2 * Theme.u + small.height
    readonly property real start: Math.max(2 * Theme.u, (height - block) / 2)
    // Four characters stand two by two.
    readonly property string rows: label.length === 4 ? label.slice(0, 2) + "\n" + label.slice(2) : label

    pressId: "emergency"
    spoken: label
    fill: Colours.alarm
    edge: Colours.rim("emergency")

    Icon {
        x: (red.width - size) / 2
        y: red.start
        size: red.iconSize
        name: "siren"
        tint: Colours.alarmInk
    }

    Words {
        id: big
        x: red.pad
        y: red.start + red.iconSize + 4 * Theme.u
        width: red.width - 2 * red.pad
        height: needed(width)
        content: red.rows
        color: Colours.alarmInk
        bold: true
        largest: Math.min(9.8 * Theme.u, width / 2.15)
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    Words {
        id: small
        x: red.pad
        y: big.y + big.height + 2 * Theme.u
        width: red.width - 2 * red.pad
        height: needed(width)
        content: red.detail
        color: Colours.alarmInk
        largest: 4.4 * Theme.u
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
