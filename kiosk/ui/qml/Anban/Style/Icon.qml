import QtQuick

// One of our icons in one colour; nothing when it has no name.
Image {
    property string name
    property color tint: Theme.ink
    property real size: 8 * Theme.u

    width: size
    height: size
    visible: name !== ""
    source: name === "" ? "" : "image://icons/" + name + "/" + String(tint).slice(-6)
    sourceSize: Qt.size(Math.round(size * Screen.devicePixelRatio),
                        Math.round(size * Screen.devicePixelRatio))
    Accessible.ignored: true
}
