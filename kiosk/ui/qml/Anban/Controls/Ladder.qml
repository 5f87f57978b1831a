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
    // Long words step down, where the ladder may not take two lines of the height.
    property bool thrifty: false
    property real longest: 0
    readonly property real ownSize: thrifty && longest * labelSize > (upright ? 0.56 * width - signSize - 3.4 * Theme.u : rungWidth - 3.8 * Theme.u) ? Theme.type(4.4) : labelSize
    property real rungHeight: (upright ? 8.6 : 15.5) * Theme.u
    readonly property real step: upright ? 1.4 * Theme.u : 2 * Theme.u
    // What the words of a rung may need beyond that.
    property real wanted: 0
    readonly property real tall: Math.max(rungHeight, wanted)
    readonly property real needed: count === 0 ? 0 : brief ? Math.max(signSize + 3 * Theme.u, told.needed(told.width)) : upright ? count * (tall + step) - step : tall
    readonly property real signSize: Math.max(4.8 * Theme.u, Theme.least)
    readonly property real rungWidth: brief ? signSize + 3 * Theme.u : upright ? width : (width - (count - 1) * step) / Math.max(1, count)

    height: needed

    function settle() {
        let most = 0, lengthy = 0, told = ""
        for (let n = 0; n < rungs.count; ++n) {
            const rung = rungs.itemAt(n) as Rung
            if (!rung)
                continue
            most = Math.max(most, rung.implicitHeight)
            lengthy = Math.max(lengthy, rung.natural)
            if (rung.done || rung.failed || told === "")
                told = [rung.label, rung.detail].filter(part => part !== "").join("　")
        }
        wanted = most
        newest = told
        longest = lengthy
    }

    Repeater {
        id: rungs
        onItemAdded: ladder.settle()
        onItemRemoved: ladder.settle()

        Rung {
            upright: ladder.upright
            brief: ladder.brief
            on: done ? ladder.doneInk : ladder.waitInk
            size: ladder.ownSize
            signSize: ladder.signSize
            x: ladder.upright ? 0 : index * (ladder.rungWidth + ladder.step)
            y: ladder.upright ? index * (ladder.tall + ladder.step) : 0
            width: ladder.rungWidth
            height: ladder.brief ? ladder.signSize + 3 * Theme.u : ladder.tall
            color: done ? ladder.doneFill : ladder.waitFill
            border.width: done ? 0 : Theme.hairline
            border.color: ladder.waitEdge
            onChanged: ladder.settle()
        }
    }

    Words {
        id: told
        x: ladder.count * (ladder.rungWidth + ladder.step) + Theme.u
        width: Math.max(1, ladder.width - x)
        height: needed(width)
        content: ladder.brief ? ladder.newest : ""
        color: ladder.wordsInk
        bold: true
        largest: ladder.labelSize
        single: least
    }
}
