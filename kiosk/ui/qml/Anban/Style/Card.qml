import QtQuick

// A white card to read, with a fine edge.
Rectangle {
    color: Theme.card
    radius: Theme.corner
    border.width: Theme.hairline
    border.color: Theme.edge
}
