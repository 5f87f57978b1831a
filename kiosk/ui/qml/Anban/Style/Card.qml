import QtQuick

// A white card to read, with a fine edge.
Rectangle {
    color: Colours.card
    radius: Theme.corner
    border.width: Theme.hairline
    border.color: Colours.edge
}
