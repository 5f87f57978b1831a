import QtQuick

// Amber between two dark lines around what has the focus: whatever the ground is, one of the two
// stands out from it.
Item {
    id: ring

    property real corner: Theme.corner

    Rectangle {
        anchors.fill: parent
        anchors.margins: -1.8 * Theme.u
        radius: ring.corner + 1.8 * Theme.u
        color: Colours.focusEdge
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -1.1 * Theme.u
        radius: ring.corner + 1.1 * Theme.u
        color: Colours.focus
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -0.3 * Theme.u
        radius: ring.corner + 0.3 * Theme.u
        color: Colours.focusEdge
    }
}
