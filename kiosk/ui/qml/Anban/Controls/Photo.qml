import QtQuick
import Anban.Style

// The photograph of a medicine; what cannot be read is as if there were none.
Image {
    property string name
    property real size: 9 * Theme.u
    property bool wanted: true
    readonly property bool found: implicitWidth > 1

    width: size
    height: size
    source: name === "" ? "" : "image://pills/" + name
    visible: found && wanted
    fillMode: Image.PreserveAspectFit
    sourceSize: Qt.size(Math.ceil(30 * Theme.u), Math.ceil(30 * Theme.u))
    Accessible.ignored: true
}
