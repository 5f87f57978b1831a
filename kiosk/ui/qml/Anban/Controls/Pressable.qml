import QtQuick
import QtQuick.Templates as T
import Anban.Models
import Anban.Style

// Anything that can be pressed. A long press is a short press; a finger that slips into half the
// gap around it still presses it. Without an id it can only be read.
T.AbstractButton {
    id: control

    required property Desk desk
    required property string pressId
    property string spoken: ""
    property color fill: Colours.card
    property color edge: "transparent"
    property real edgeWidth: Theme.hairline
    property real corner: Theme.corner
    readonly property bool pressable: pressId !== ""
    readonly property bool focusedHere: pressable && desk.focused === pressId
    readonly property bool looksPressed: pressable && (down || desk.struck === pressId)

    focusPolicy: Qt.NoFocus
    containmentMask: grip
    onClicked: {
        if (!control.pressable)
            return
        const at = control.mapToItem(null, control.pressX, control.pressY)
        control.desk.touched(control.pressId, at.x / Theme.u, at.y / Theme.u)
    }
    onFocusedHereChanged: {
        if (focusedHere)
            control.forceActiveFocus()
    }
    Component.onCompleted: {
        if (focusedHere)
            control.forceActiveFocus()
    }
    onActiveFocusChanged: {
        if (activeFocus && !focusedHere)
            control.desk.focusFell(control.pressId)
    }

    Accessible.role: pressable ? Accessible.Button : Accessible.StaticText
    Accessible.name: spoken
    Accessible.focusable: pressable
    Accessible.focused: focusedHere
    Accessible.onPressAction: {
        if (control.pressable)
            control.desk.readerPressed(control.pressId)
    }

    background: Rectangle {
        color: control.looksPressed ? Colours.pressed(control.fill) : control.fill
        radius: control.corner
        border.width: control.edge.a > 0 ? control.edgeWidth : 0
        border.color: control.edge
    }

    FocusRing {
        z: -2
        anchors.fill: parent
        corner: control.corner
        visible: control.focusedHere
    }

    QtObject {
        id: grip

        function contains(point: point): bool {
            const slip = Theme.gap / 2
            return point.x >= -slip && point.y >= -slip
                && point.x <= control.width + slip && point.y <= control.height + slip
        }
    }
}
