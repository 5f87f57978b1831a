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
    property color wordsInk: Colours.ink
    property real labelSize: Theme.type(5.6)
    readonly property bool upright: Theme.portrait
    // In large type the rungs are their signs alone, and the newest is told in words beside them.
    readonly property bool brief: Theme.large && !upright
    property string newest: ""
    property real rungHeight: (upright ? 8.6 : 15.5) * Theme.u
    readonly property real step: upright ? 1.4 * Theme.u : 2 * Theme.u
    // What the words of a rung may need beyond that.
    property real wanted: 0
    readonly property real tall: Math.max(rungHeight, wanted)
    readonly property real needed: count === 0 ? 0 : brief ? signSize + 3 * Theme.u : upright ? count * (tall + step) - step : tall
    readonly property real signSize: Math.max(4.8 * Theme.u, Theme.least)
    readonly property real rungWidth: brief ? signSize + 3 * Theme.u : upright ? width : (width - (count - 1) * step) / Math.max(1, count)

    height: needed

    function settle() {
        let most = 0, told = ""
        for (let n = 0; n < rungs.count; ++n) {
            const rung = rungs.itemAt(n)
            most = Math.max(most, rung ? rung.implicitHeight : 0)
            if (rung && (rung.done || rung.failed || told === ""))
                told = [rung.label, rung.detail].filter(part => part !== "").join("　")
        }
        wanted = most
        newest = told
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
            height: ladder.brief ? ladder.needed : ladder.tall
            implicitHeight: (ladder.upright ? Math.max(named.needed(named.width), told.needed(told.width))
                                            : named.needed(named.width) + told.needed(told.width)) + 1.6 * Theme.u
            onImplicitHeightChanged: ladder.settle()
            onDoneChanged: ladder.settle()
            onFailedChanged: ladder.settle()
            onLabelChanged: ladder.settle()
            onDetailChanged: ladder.settle()
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
                content: ladder.brief ? "" : rung.label
                color: rung.on
                bold: true
                largest: ladder.labelSize
                single: least
            }

            Icon {
                id: sign
                x: ladder.brief ? (rung.width - size) / 2 : rung.pad
                y: ladder.brief ? (rung.height - size) / 2 : rung.split + (rung.height - rung.split - (ladder.upright ? 0 : 0.8 * Theme.u) - size) / 2
                size: ladder.signSize
                name: rung.failed ? "cross" : rung.done ? "rung-done" : "rung-wait"
                tint: rung.on
            }

            Words {
                id: told
                x: ladder.upright ? rung.labelEnd + Theme.u : sign.x + sign.size + Theme.u
                y: rung.split
                width: rung.width - x - rung.pad * 0.5
                height: rung.height - rung.split - (ladder.upright ? 0 : 0.8 * Theme.u)
                content: ladder.brief ? "" : rung.detail
                color: rung.on
                largest: 4.3 * Theme.u
                single: least
            }
        }
    }

    Words {
        x: ladder.count * (ladder.rungWidth + ladder.step) + Theme.u
        width: Math.max(1, ladder.width - x)
        height: ladder.needed
        content: ladder.brief ? ladder.newest : ""
        color: ladder.wordsInk
        bold: true
        largest: ladder.labelSize
        single: least
    }
}
