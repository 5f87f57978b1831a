pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Style
import "../Style/Fit.js" as Fit

// Two to four answers, all of one size, in type of one size.
Item {
    id: answers

    required property Desk desk
    property alias model: buttons.model
    readonly property int count: buttons.count
    property bool stacked: Theme.portrait
    property real largest: 9 * Theme.u
    property real tallest: 44 * Theme.u
    property color plainInk: Colours.ink
    property color plainFill: Colours.card
    property color plainEdge: Colours.strongEdge
    property color tintedEdge: "transparent"
    // Four stand two by two unless there is no height for it.
    readonly property int columns: stacked ? 1 : count === 4 && height > 2 * Theme.actionHeight + Theme.gap ? 2 : Math.max(1, count)
    readonly property int rows: Math.max(1, Math.ceil(count / columns))
    readonly property real rowGap: rows > 2 ? Math.min(Theme.gap, 2.2 * Theme.u) : Theme.gap
    readonly property real cellWidth: (width - (columns - 1) * Theme.gap) / columns
    readonly property real cellHeight: Math.min(tallest, (height - (rows - 1) * rowGap) / rows)
    // Width of the labels on one line, in em.
    property var labels: []
    // An answer with something below it is as much higher.
    readonly property bool detailed: labels.some(one => one.detail !== "")
    readonly property real blockTop: height - rows * (cellHeight + rowGap) + rowGap

    // The height of an answer `wide` across for its words in the smallest type.
    function leastAt(wide: real): real {
        const most = Math.max(1, ...labels.map(one => Fit.countLines(one.label, one.natural, Theme.least, wide - 5 * Theme.u)))
        return Math.max(12 * Theme.u, most * Theme.least * Theme.spacing + 2.2 * Theme.u)
    }

    // The same for all of them, beside each other or one below the other.
    function neededAt(wide: real, stacked: bool): real {
        const across = stacked ? 1 : Math.max(1, count), down = stacked ? count : 1
        return down * (leastAt((wide - (across - 1) * Theme.gap) / across) + Theme.gap) - Theme.gap
    }

    function settle() {
        const found = []
        for (let n = 0; n < buttons.count; ++n) {
            const button = buttons.itemAt(n) as ActionButton
            if (button)
                found.push({ label: button.label, natural: button.natural, detail: button.detail })
        }
        labels = found
    }

    Alike {
        id: alike
        buttons: buttons
        largest: answers.largest
        enough: Theme.type(7)
    }

    Repeater {
        id: buttons
        onItemAdded: alike.settleSoon()
        onItemRemoved: alike.settleSoon()

        ActionButton {
            required property int index

            desk: answers.desk
            x: (index % answers.columns) * (answers.cellWidth + Theme.gap)
            y: answers.blockTop + Math.floor(index / answers.columns) * (answers.cellHeight + answers.rowGap)
            width: answers.cellWidth
            height: answers.cellHeight
            labelSize: alike.sizes.label
            detailSize: alike.sizes.detail
            pictured: alike.pictured
            onChanged: alike.settleSoon()
            onNaturalChanged: answers.settle()
            plainInk: answers.plainInk
            plainFill: answers.plainFill
            plainEdge: answers.plainEdge
            tintedEdge: answers.tintedEdge
        }
    }
}
