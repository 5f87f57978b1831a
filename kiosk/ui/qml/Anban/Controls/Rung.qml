import QtQuick
import Anban.Style

// A rung of the ladder: what it is, its sign, and when or by whom it was reached. In a brief ladder
// it is its sign alone.
Rectangle {
    id: rung

    required property int index
    required property string label
    required property string detail
    required property bool done
    required property bool failed
    property bool upright: false
    property bool brief: false
    property color on
    property real size: Theme.label
    property real signSize: Theme.least
    readonly property real pad: 1.8 * Theme.u
    readonly property real air: 0.8 * Theme.u
    // Width of the label on one line, in em.
    readonly property real natural: named.natural
    readonly property real namedHeight: named.needed(named.width)
    readonly property real toldHeight: told.needed(told.width)
    // Side by side the detail stands below the label, in a list beside it.
    readonly property real split: upright ? 0 : Math.min(Math.max(height * 0.53, namedHeight + air), height - air - Math.max(signSize, toldHeight))
    readonly property real labelEnd: upright ? width * 0.56 : width - pad

    signal changed

    implicitHeight: (upright ? Math.max(namedHeight, toldHeight) : namedHeight + Math.max(signSize, toldHeight)) + 2 * air
    radius: 2.4 * Theme.u
    onImplicitHeightChanged: changed()
    onNaturalChanged: changed()
    onDoneChanged: changed()
    onFailedChanged: changed()
    onLabelChanged: changed()
    onDetailChanged: changed()

    Words {
        id: named
        x: rung.upright ? sign.x + sign.size + 1.6 * Theme.u : rung.pad
        y: rung.upright ? 0 : rung.air
        width: rung.labelEnd - x
        height: (rung.upright ? rung.height : rung.split) - y
        content: rung.brief ? "" : rung.label
        color: rung.on
        bold: true
        largest: rung.size
        single: least
    }

    Icon {
        id: sign
        readonly property real low: rung.height - rung.split - (rung.upright ? 0 : rung.air)

        x: rung.brief ? (rung.width - size) / 2 : rung.pad
        y: rung.brief ? (rung.height - size) / 2 : rung.split + (low - size) / 2
        size: rung.signSize
        name: rung.failed ? "cross" : rung.done ? "rung-done" : "rung-wait"
        tint: rung.on
    }

    Words {
        id: told
        x: rung.upright ? rung.labelEnd + Theme.u : sign.x + sign.size + Theme.u
        y: rung.split
        width: rung.width - x - rung.pad * 0.5
        height: rung.height - rung.split - (rung.upright ? 0 : rung.air)
        content: rung.brief ? "" : rung.detail
        color: rung.on
        largest: Theme.type(4.3)
        single: least
    }
}
