import QtQuick

// Amber within ink around what has the focus: two colours, so that it stands out on every ground.
Item {
    id: ring

    property real corner: Theme.corner

    Rectangle {
        anchors.fill: parent
        anchors.margins: -1.5 * Theme.u
        radius: ring.corner + 1.5 * Theme.u
        color: Theme.focusEdge
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -0.8 * Theme.u
        radius: ring.corner + 0.8 * Theme.u
        color: Theme.focus
    }
}
