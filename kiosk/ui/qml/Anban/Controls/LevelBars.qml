pragma ComponentBehavior: Bound

import QtQuick
import Anban.Style

// How loud it is while listening.
Row {
    id: bars

    property real level: 0
    property color tint: Colours.good
    readonly property list<real> shape: [0.45, 0.75, 1, 0.75, 0.45]

    spacing: 1 * Theme.u
    Accessible.ignored: true

    Repeater {
        model: 5

        Rectangle {
            required property int index

            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            width: 1.2 * Theme.u
            height: (1.2 + 6.8 * bars.level * bars.shape[index]) * Theme.u
            radius: width / 2
            color: bars.tint
        }
    }
}
