import QtQuick
import Anban.Style

// The ladder of truth: what has been reached bears a tick, what has not an open ring.
Item {
    id: ladder

    property alias model: rungs.model
    readonly property int count: rungs.count
    property color doneFill: Theme.good
    property color doneInk: "#FFFFFF"
    property color waitFill: "transparent"
    property color waitInk: Theme.quiet
    property color waitEdge: Theme.strongEdge
    readonly property bool upright: Theme.portrait
    readonly property real rungHeight: (upright ? 12 : 17) * Theme.u
    readonly property real step: upright ? 1.4 * Theme.u : 2 * Theme.u
    readonly property real needed: count === 0 ? 0 : upright ? count * (rungHeight + step) - step : rungHeight
    readonly property real rungWidth: upright ? width : (width - (count - 1) * step) / Math.max(1, count)

    height: needed

    Repeater {
        id: rungs

        Rectangle {
            id: rung

            required property int index
            required property string label
            required property string detail
            required property bool done
            readonly property color on: done ? ladder.doneInk : ladder.waitInk

            x: ladder.upright ? 0 : index * (ladder.rungWidth + ladder.step)
            y: ladder.upright ? index * (ladder.rungHeight + ladder.step) : 0
            width: ladder.rungWidth
            height: ladder.rungHeight
            radius: 2.4 * Theme.u
            color: done ? ladder.doneFill : ladder.waitFill
            border.width: done ? 0 : Theme.hairline
            border.color: ladder.waitEdge

            Icon {
                id: sign
                x: 1.8 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
                size: 6.4 * Theme.u
                name: rung.done ? "rung-done" : "rung-wait"
                tint: rung.on
            }

            Caption {
                x: sign.x + sign.size + 1.4 * Theme.u
                width: rung.width - x - 1.2 * Theme.u
                height: rung.height
                label: rung.label
                detail: rung.detail
                ink: rung.on
                labelSize: 5.6 * Theme.u
                detailSize: 4.4 * Theme.u
                silent: false
            }
        }
    }
}
