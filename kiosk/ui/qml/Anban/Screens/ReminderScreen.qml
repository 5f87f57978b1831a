pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style

// Time for medicine: what to take, and three answers that look alike.
Item {
    id: screen

    required property Desk desk
    readonly property ViewModel view: desk.view
    readonly property int columns: lines.count > 4 && !Theme.portrait ? 2 : 1
    readonly property int rows: Math.max(1, Math.ceil(lines.count / columns))
    readonly property real answersHeight: answers.stacked ? answers.count * (15 * Theme.u + Theme.gap) - Theme.gap : (lines.count > 3 ? 18 : 20) * Theme.u
    readonly property real headHeight: Math.min((lines.count > 3 && !Theme.portrait ? 17 : 22) * Theme.u, height * 0.3)
    readonly property real lineRoom: height - headHeight - answersHeight - 2 * Theme.gap
    readonly property real lineGap: Math.min(Theme.gap, 1.8 * Theme.u)
    readonly property real lineHeight: Math.min((lines.count > 1 ? 24 : 34) * Theme.u, (lineRoom - (rows - 1) * lineGap) / rows)
    readonly property real lineWidth: (width - (columns - 1) * Theme.gap) / columns
    // All medicines are written in one size: that of the longest name.
    property real size: largest
    readonly property real largest: Theme.type(lines.count > 2 ? 7 : lines.count > 1 || Theme.portrait ? 8.8 : 12)

    function settle() {
        let least = Math.min(largest, lineHeight * 0.7)
        for (let n = 0; n < lines.count; ++n) {
            const line = lines.itemAt(n) as MedicineLine
            if (line)
                least = Math.min(least, line.own)
        }
        size = least
    }

    Headline {
        width: screen.width
        height: screen.headHeight
        title: screen.view.title
        subtitle: screen.view.subtitle
        iconName: screen.view.icon
        ink: Colours.accent(screen.view.tint)
        quiet: Colours.ink
    }

    Repeater {
        id: lines
        model: screen.view.lines
        onItemAdded: screen.settle()
        onItemRemoved: screen.settle()

        MedicineLine {
            x: Math.floor(index / screen.rows) * (screen.lineWidth + Theme.gap)
            y: screen.headHeight + Theme.gap + (index % screen.rows) * (screen.lineHeight + screen.lineGap)
            width: screen.lineWidth
            height: screen.lineHeight
            size: screen.size
            largest: screen.largest
            onOwnChanged: screen.settle()
        }
    }

    Answers {
        id: answers
        desk: screen.desk
        model: screen.view.answers
        width: screen.width
        height: screen.answersHeight
        y: screen.height - height
        plainEdge: Colours.outline(screen.view.tint)
    }
}
