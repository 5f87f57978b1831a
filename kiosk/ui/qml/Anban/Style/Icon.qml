import QtQuick

// One of our icons in one colour; nothing when it has no name.
Image {
    property string name
    property color tint: Colours.ink
    property real size: 8 * Theme.u

    // On the 64-unit grid; small pictures are drawn with a heavier line so that all look alike.
    readonly property real stroke: Math.max(4, Math.min(6, 41 * Theme.u / Math.max(1, size)))

    width: size
    height: size
    visible: name !== "" && size >= 1
    source: name === "" || size < 1 ? "" : "image://icons/" + name + "/" + String(tint).slice(-6) + "/" + stroke.toFixed(1)
    sourceSize: Qt.size(Math.round(size * Screen.devicePixelRatio),
                        Math.round(size * Screen.devicePixelRatio))
    Accessible.ignored: true
}
