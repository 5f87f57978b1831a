import QtQuick
import Anban.Style

// The red button: on every screen, in the same place.
Pressable {
    id: red

    property string label
    property string detail
    // A wide one has its words beside the picture.
    readonly property bool wide: width > 2 * height
    readonly property real pad: 1.2 * Theme.u
    readonly property real iconSize: wide ? height * 0.66 : Math.min(label.length > 4 ? 12 * Theme.u : 16 * Theme.u, width * 0.6)
    // In large type there is no room for more than the two words.
    // What goes below the word, where type and language leave it room.
    readonly property real bigRoom: height - iconSize - 6 * Theme.u - 2 * pad
    readonly property real smallRoom: 2 * Theme.u + small.needed(width - 2 * pad)
    readonly property bool both: wide ? wordsLeft >= iconSize + 6 * Theme.u : (!Theme.large && big.fitted(width - 2 * pad, bigRoom - smallRoom).height <= bigRoom - smallRoom + 1)
    readonly property real block: iconSize + 4 * Theme.u + big.height + (both ? 2 * Theme.u + small.height : 0)
    readonly property real start: Math.max(2 * Theme.u, (height - block) / 2)
    readonly property real bigWide: big.natural * bigSize + 2
    // In a wide one: where the words begin with what goes beside them, and without.
    readonly property real wordsLeft: beginning(bigWide + 3 * Theme.u + small.natural * smallSize)
    readonly property real bigLeft: both ? wordsLeft : beginning(bigWide)
    readonly property real bigSize: Math.min(8.4 * Theme.u, (width - iconSize - 6 * Theme.u) * 0.9 / big.natural)
    readonly property real smallSize: Theme.body

    function beginning(words: real): real {
        return (width - iconSize - 3 * Theme.u - words) / 2 + iconSize + 3 * Theme.u
    }

    // Four characters stand two by two.
    readonly property string rows: label.length === 4 && !wide ? label.slice(0, 2) + "\n" + label.slice(2) : label

    pressId: "emergency"
    spoken: label
    fill: Colours.alarm
    edge: Colours.rim("emergency")

    Icon {
        x: red.wide ? red.bigLeft - 3 * Theme.u - size : (red.width - size) / 2
        y: red.wide ? (red.height - size) / 2 : red.start
        size: red.iconSize
        name: "siren"
        tint: Colours.alarmInk
    }

    Words {
        id: big
        x: red.wide ? red.bigLeft : red.pad
        y: red.wide ? 0 : red.start + red.iconSize + 4 * Theme.u
        width: red.wide ? natural * red.bigSize + 2 : red.width - 2 * red.pad
        height: red.wide ? red.height : Math.ceil(fitted(width, red.bigRoom - (red.both ? red.smallRoom : 0)).height)
        content: red.rows
        color: Colours.alarmInk
        bold: true
        largest: red.wide ? red.bigSize : Math.min(9.8 * Theme.u, width / 2.15)
        horizontalAlignment: red.wide ? Text.AlignLeft : Text.AlignHCenter
        Accessible.ignored: true
    }

    Words {
        id: small
        x: red.wide ? big.x + big.width + 3 * Theme.u : red.pad
        y: red.wide ? 0 : big.y + big.height + 2 * Theme.u
        width: red.wide ? red.width - x - red.pad : red.width - 2 * red.pad
        height: red.wide ? red.height : needed(width)
        content: red.wide ? red.detail.replace("\n", "　") : red.detail
        visible: content !== "" && red.both
        color: Colours.alarmInk
        largest: Theme.body
        horizontalAlignment: red.wide ? Text.AlignLeft : Text.AlignHCenter
        Accessible.ignored: true
    }
}
