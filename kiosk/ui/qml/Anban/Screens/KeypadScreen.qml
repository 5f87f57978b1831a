pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style

// Ten digits as on a telephone. What was typed so far stands beside them as dots, above what can
// be done; upright all lies one below the other.
Item {
    id: screen

    required property Desk desk
    readonly property ViewModel view: desk.view
    readonly property real lower: Theme.portrait && actions.count > 0 ? actions.y - Theme.gap : height
    readonly property real upper: heading.height + (heading.height > 0 ? 1.6 * Theme.u : 0)
    readonly property real keysX: Theme.portrait ? 0 : width * (Theme.large ? 0.36 : 0.42)
    readonly property real keysY: Theme.portrait ? typed.y + typed.height + Theme.gap : upper
    readonly property real keyGap: Math.min(Theme.gap, 2.2 * Theme.u)
    readonly property real keyWidth: (width - keysX - 2 * keyGap) / 3
    readonly property real keyHeight: Math.min(22 * Theme.u, (lower - keysY - 3 * keyGap) / 4)

    TitleRow {
        id: heading
        width: screen.width
        height: needed
        title: screen.view.title
        highest: 13.5 * Theme.u
        page: screen.view.pageLabel
    }

    Card {
        id: typed
        y: screen.upper
        width: Theme.portrait ? screen.width : screen.keysX - Theme.gap
        readonly property real spare: screen.lower - screen.upper - Theme.gap - 47 * Theme.u
        height: Theme.portrait ? Math.max(Theme.least * Theme.spacing + 1.2 * Theme.u, Math.min(24 * Theme.u, spare)) : actions.y - Theme.gap - screen.upper
        // The hint is left out where it would be cut: it is said as well.
        readonly property real wanted: hint.needed(hint.width)
        readonly property bool hinted: height - dots.fitted(dots.width, 1).height - 1.2 * Theme.u >= wanted

        Words {
            id: dots
            x: 2 * Theme.u
            y: 0.6 * Theme.u
            width: parent.width - 2 * x
            height: typed.hinted ? Math.min(parent.height * 0.45, parent.height - y - typed.wanted - 0.6 * Theme.u) : parent.height - 2 * y
            content: screen.view.helpText
            bold: true
            largest: 7 * Theme.u
            horizontalAlignment: Text.AlignHCenter
        }

        Words {
            id: hint
            x: (Theme.large ? 1.6 : 3) * Theme.u
            y: dots.y + dots.height
            width: parent.width - 2 * x
            height: parent.height - y - 0.6 * Theme.u
            content: screen.view.subtitle
            visible: typed.hinted
            color: Colours.quiet
            largest: 5.4 * Theme.u
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Repeater {
        model: screen.view.options

        Pressable {
            id: key

            required property int index
            required property string label
            required property string tint
            required property string iconName
            required property bool usable
            readonly property bool plain: tint === "plain"
            // A word too long for its key gives way to its picture.
            readonly property bool drawn: word.natural * Theme.least > width - 2 * word.anchors.margins
            readonly property color on: !usable ? Colours.quiet : plain ? Colours.ink : Colours.mainInk(tint)

            desk: screen.desk
            x: screen.keysX + (index % 3) * (screen.keyWidth + screen.keyGap)
            y: screen.keysY + Math.floor(index / 3) * (screen.keyHeight + screen.keyGap)
            width: screen.keyWidth
            height: screen.keyHeight
            enabled: usable
            spoken: label
            fill: !usable ? Colours.paper : plain ? Colours.card : Colours.main(tint)
            edge: !usable ? Colours.edge : plain ? Colours.strongEdge : "transparent"
            edgeWidth: 0.4 * Theme.u

            Icon {
                anchors.centerIn: parent
                visible: key.drawn && name !== ""
                size: 0.6 * key.height
                name: key.iconName
                tint: key.on
            }

            Words {
                id: word
                anchors.fill: parent
                visible: !key.drawn
                anchors.margins: (Theme.large ? 0.4 : 1) * Theme.u
                content: key.label
                bold: true
                color: key.on
                largest: key.label.length > 1 ? 6 * Theme.u : 8 * Theme.u
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }

    Answers {
        id: actions
        desk: screen.desk
        model: screen.view.actions
        stacked: !Theme.portrait
        largest: 6.4 * Theme.u
        width: Theme.portrait ? screen.width : screen.keysX - Theme.gap
        height: (stacked ? count : 1) * (Theme.actionHeight + Theme.gap) - Theme.gap
        y: screen.height - height
    }
}
