pragma ComponentBehavior: Bound

import QtQuick
import Anban.Style

// The ladder of truth: what has been reached bears a tick, what has not an open ring.
Item {
    id: ladder

    property alias model: rungs.model
    readonly property int count: rungs.count
    property color doneFill: Colours.main("plain")
    property color doneInk: Colours.mainInk("plain")
    property color waitFill: "transparent"
    property color waitInk: Colours.quiet
    property color waitEdge: Colours.strongEdge
    property real labelSize: 5.6 * Theme.u
    readonly property bool upright: Theme.portrait
    property real rungHeight: (upright ? 8.6 : 15.5) * Theme.u
    readonly property real step: upright ? 1.4 * Theme.u : 2 * Theme.u
    // What the words of a rung may need beyond that.
    property real wanted: 0
    readonly property real tall: Math.max(rungHeight, wanted)
    readonly property real needed: count === 0 ? 0 : upright ? count * (tall + step) - step : tall
    readonly property real rungWidth: upright ? width : (width - (count - 1) * step) / Math.max(1, count)

    height: needed

    function settle() {
        let most = 0
        for (let n = 0; n < rungs.count; ++n) {
            const rung = rungs.itemAt(n)
            most = Math.max(most, rung ? rung.implicitHeight : 0)
        }
        wanted = most
    }

    Repeater {
        id: rungs
        onItemAdded: ladder.settle()
        onItemRemoved: ladder.settle()

        Rectangle {
            id: rung

            required property int index
            required property string label
            required property string detail
            required property bool done
            required property bool failed
            readonly property color on: done ? ladder.doneInk : ladder.waitInk
            readonly property real pad: 1.8 * Theme.u
            // Side by side the detail stands below the label, in a list beside it.
            readonly property real split: ladder.upright ? 0
                : Math.min(height * 0.53, height - 0.8 * Theme.u - told.needed(told.width))
            readonly property real labelEnd: ladder.upright ? width * 0.56 : width - pad

            x: ladder.upright ? 0 : index * (ladder.rungWidth + ladder.step)
            y: ladder.upright ? index * (ladder.tall + ladder.step) : 0
            width: ladder.rungWidth
            height: ladder.tall
            implicitHeight: (ladder.upright ? Math.max(named.needed(named.width), told.needed(told.width))
                                            : named.needed(named.width) + told.needed(told.width)) + 1.6 * Theme.u
            onImplicitHeightChanged: ladder.settle()
            radius: 2.4 * Theme.u
            color: done ? ladder.doneFill : ladder.waitFill
            border.width: done ? 0 : Theme.hairline
            border.color: ladder.waitEdge

            Words {
                id: named
                x: ladder.upright ? sign.x + sign.size + 1.6 * Theme.u : rung.pad
                y: ladder.upright ? 0 : 0.8 * Theme.u
                width: rung.labelEnd - x
                height: (ladder.upright ? rung.height : rung.split) - y
                content: rung.label
                color: rung.on
                bold: true
                largest: ladder.labelSize
                single: least
            }

            Icon {
                id: sign
                x: rung.pad
                y: rung.split + (rung.height - rung.split - (ladder.upright ? 0 : 0.8 * Theme.u) - size) / 2
                size: 4.8 * Theme.u
                name: rung.failed ? "cross" : rung.done ? "rung-done" : "rung-wait"
                tint: rung.on
            }

            Words {
                id: told
                x: ladder.upright ? rung.labelEnd + Theme.u : sign.x + sign.size + Theme.u
                y: rung.split
                width: rung.width - x - rung.pad * 0.5
                height: rung.height - rung.split - (ladder.upright ? 0 : 0.8 * Theme.u)
                content: rung.detail
                color: rung.on
                largest: 4.3 * Theme.u
                single: least
            }
        }
    }
}
