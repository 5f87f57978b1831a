pragma ComponentBehavior: Bound

import QtQuick
import Anban.Style

// Every pair of the palette: what is written on what, and how much it contrasts (WCAG 2.2).
Item {
    id: page

    readonly property list<string> tints: ["meal", "housekeeping", "doctor", "medicine", "services", "more", "emergency", "plain"]
    readonly property var pairs: [["ink", "paper"], ["quiet", "paper"], ["ink", "card"], ["quiet", "card"],
        ["good", "paper"], ["bad", "paper"], ["accentInk", "ink"], ["alarmInk", "alarm"], ["alarmInk", "alarmGround"],
        ["alarmInk", "alarmStep"], ["alarmGround", "alarmCard"], ["focus", "focusEdge"],
        ...tints.map(tint => [tint + ".on", tint + ".strong"]),
        ...tints.map(tint => ["ink", tint + ".wash"]),
        ...tints.map(tint => [tint + ".accent", "paper"])]
    readonly property int columns: 6
    readonly property real cellWidth: (width - (columns - 1) * 1.6 * Theme.u) / columns
    readonly property real cellHeight: (height - (rows - 1) * 1.6 * Theme.u) / rows
    readonly property int rows: Math.ceil(pairs.length / columns)

    function channel(part: real): real {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)
    }

    function luminance(of: color): real {
        return 0.2126 * channel(of.r) + 0.7152 * channel(of.g) + 0.0722 * channel(of.b)
    }

    function contrast(one: color, other: color): real {
        const first = luminance(one), second = luminance(other)
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
    }

    Repeater {
        model: page.pairs

        Rectangle {
            id: cell

            required property int index
            required property var modelData
            readonly property color ink: Colours.named(modelData[0])
            readonly property string tint: modelData.map(name => name.split(".")).find(parts => parts.length > 1)?.[0] ?? ""
            readonly property color ground: Colours.named(modelData[1])

            x: (index % page.columns) * (page.cellWidth + 1.6 * Theme.u)
            y: Math.floor(index / page.columns) * (page.cellHeight + 1.6 * Theme.u)
            width: page.cellWidth
            height: page.cellHeight
            radius: 1.6 * Theme.u
            color: ground
            border.width: Theme.hairline
            border.color: Colours.strongEdge

            Caption {
                anchors.fill: parent
                anchors.margins: 1.2 * Theme.u
                label: page.contrast(cell.ink, cell.ground).toFixed(1) + "  " + cell.tint
                detail: cell.modelData.map(name => name.split(".").pop()).join(" · ") + "\n" + String(cell.ink).toUpperCase() + " · " + String(cell.ground).toUpperCase()
                ink: cell.ink
                labelFixed: 2.4 * Theme.u
                detailFixed: 1.9 * Theme.u
                silent: false
            }
        }
    }
}
