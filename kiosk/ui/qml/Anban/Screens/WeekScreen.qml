pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style

// Some days beside each other: each a column that can be pressed, a row for each part of the day.
Item {
    id: screen

    required property Desk desk
    readonly property ViewModel view: desk.view
    readonly property real upper: heading.height + (heading.height > 0 ? 1.6 * Theme.u : 0)
    readonly property real lower: actions.count > 0 ? actions.y - Theme.gap : height
    readonly property real line: Theme.least * Theme.spacing
    // The dates give way where there is no height for them.
    readonly property bool dated: !Theme.large && lower - upper - 2 * line - 0.8 * Theme.u >= parts.count * line
    readonly property real head: (dated ? 2 : 1) * line + 0.8 * Theme.u
    property real widest: 0 // of the rows' names, in em
    readonly property real names: widest * Theme.least * 1.02 + 2 * Theme.u
    readonly property real gap: 1.2 * Theme.u
    readonly property real columnWidth: (width - names - days.count * gap) / Math.max(1, days.count)
    readonly property real row: Math.min(22 * Theme.u, (lower - upper - head) / Math.max(1, parts.count))
    readonly property real size: Theme.least
    // The shape stands above its word where there is height for both.
    readonly property bool beside: row < 2.3 * size + 1.4 * Theme.u

    TitleRow {
        id: heading
        width: screen.width
        height: needed
        title: screen.view.title
        highest: 13.5 * Theme.u
        subtitle: screen.view.subtitle
        page: screen.view.pageLabel
    }

    Repeater {
        id: parts
        model: screen.view.lines

        Item {
            id: part

            required property int index
            required property string label
            required property string iconName
            readonly property bool pictured: screen.row > 2.3 * screen.size + 1.4 * Theme.u

            y: screen.upper + screen.head + index * screen.row
            width: screen.names
            height: screen.row

            Icon {
                id: picture
                visible: part.pictured
                x: (screen.names - Theme.u - size) / 2
                y: 0.5 * Theme.u
                size: Math.min(1.5 * screen.size, screen.row - screen.size * Theme.spacing - 0.8 * Theme.u)
                name: part.pictured ? part.iconName : ""
                tint: Colours.quiet
            }

            Words {
                onNaturalChanged: screen.widest = Math.max(screen.widest, natural)
                Component.onCompleted: screen.widest = Math.max(screen.widest, natural)
                y: part.pictured ? picture.y + picture.size : 0
                width: screen.names - Theme.u
                height: parent.height - y
                content: part.label
                size: screen.size
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    Repeater {
        id: days
        model: screen.view.options

        DayColumn {
            required property int index

            desk: screen.desk
            head: screen.head
            row: screen.row
            size: screen.size
            dated: screen.dated
            beside: screen.beside
            x: screen.names + screen.gap + index * (screen.columnWidth + screen.gap)
            y: screen.upper
            width: screen.columnWidth
            height: screen.head + parts.count * screen.row
        }
    }

    ActionRow {
        id: actions
        desk: screen.desk
        model: screen.view.actions
        y: screen.height - height
        width: screen.width
    }
}
