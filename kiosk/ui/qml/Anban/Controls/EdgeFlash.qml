pragma ComponentBehavior: Bound

import QtQuick
import Anban.Style

// The edge of the whole screen flashes where a chime sounds, for who cannot hear it: once a second,
// which is far below the three of WCAG 2.3.1. Where nothing is to move, it stands still.
Item {
    id: flash

    property bool active: false
    property bool lit: false
    readonly property real thickness: 2.2 * Theme.u
    readonly property int half: 500
    readonly property bool moving: timer.running

    visible: active && (lit || Theme.still)
    onActiveChanged: lit = active
    Accessible.ignored: true

    Timer {
        id: timer
        running: flash.active && !Theme.still
        interval: flash.half
        repeat: true
        onTriggered: flash.lit = !flash.lit
    }

    // Four edges, so that nothing between them is drawn anew.
    Repeater {
        model: 4

        Rectangle {
            id: side

            required property int index
            readonly property bool lies: index < 2

            x: index === 3 ? flash.width - width : 0
            y: index === 1 ? flash.height - height : 0
            width: lies ? flash.width : flash.thickness
            height: lies ? flash.thickness : flash.height
            color: Colours.focus

            Rectangle {
                x: side.index === 2 ? side.width - width : 0
                y: side.index === 0 ? side.height - height : 0
                width: side.lies ? side.width : 0.5 * Theme.u
                height: side.lies ? 0.5 * Theme.u : side.height
                color: Colours.focusEdge
            }
        }
    }
}
