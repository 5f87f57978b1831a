import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style

// The whole screen. The frame never moves: clock and connection above, the talk bar below, the red
// button at the edge beside the right hand (or the left), upright along the lower edge, where a
// seated person reaches it. A reminder takes the place of the header; an alarm that of the red
// button as well.
Rectangle {
    id: root

    required property Desk desk
    readonly property bool alarmed: desk.view.screen === "alarm"
    readonly property bool takenOver: alarmed || desk.view.screen === "reminder"

    readonly property bool leftHanded: Theme.hand === "left" && !Theme.portrait
    readonly property real redBelow: Theme.portrait && !alarmed ? Theme.redBar + Theme.gap : 0
    readonly property real talkEnd: height - Theme.marginY - redBelow
    readonly property real workStart: takenOver ? Theme.marginY : Theme.marginY + Theme.header + 1.8 * Theme.u
    readonly property real workEnd: talkEnd - bar.usual - Theme.gap
    // What the red button takes of the width.
    readonly property real redBeside: Theme.portrait || alarmed ? 0 : Theme.redButton + Theme.gap

    color: alarmed ? Colours.alarmGround : takenOver ? Colours.wash(desk.view.tint) : Colours.paper

    Accessible.role: Accessible.Pane
    Accessible.name: desk.view.title

    Connections {
        target: root.desk

        function onAnnounced(words: string, urgent: bool) {
            root.Accessible.announce(words, urgent ? Accessible.Assertive : Accessible.Polite)
        }
    }

    Binding {
        target: Theme
        property: "width"
        value: root.width
        when: root.width > 0
    }

    Binding {
        target: Theme
        property: "height"
        value: root.height
        when: root.height > 0
    }

    Binding {
        target: Theme
        property: "shade"
        value: root.desk.look.shade
    }

    Binding {
        target: Theme
        property: "hand"
        value: root.desk.look.hand
    }

    Binding {
        target: Theme
        property: "still"
        value: root.desk.look.still
    }

    Binding {
        target: Theme
        property: "captions"
        value: root.desk.look.captions
    }

    Binding {
        target: Theme
        property: "character"
        value: root.desk.look.character
    }

    Binding {
        target: Theme
        property: "margin"
        value: root.desk.look.margin
    }

    Binding {
        target: Theme
        property: "millimetre"
        value: root.desk.look.millimetre
    }

    Binding {
        target: Theme
        property: "family"
        value: root.desk.look.family
    }

    Header {
        x: Theme.marginX
        y: Theme.marginY
        width: root.width - 2 * Theme.marginX
        height: Theme.header
        frame: root.desk.frame
        title: root.takenOver ? "" : root.desk.view.screen === "pairing" ? "" : root.desk.view.title
        visible: !root.takenOver
    }

    Working {
        id: working
        desk: root.desk
        x: Theme.marginX + (root.leftHanded ? root.redBeside : 0)
        y: root.workStart
        width: root.width - 2 * Theme.marginX - root.redBeside
        height: root.workEnd - y
    }

    EmergencyButton {
        id: red
        desk: root.desk
        visible: !root.alarmed
        label: root.desk.frame.emergency
        detail: root.desk.frame.emergencyDetail
        x: Theme.portrait || root.leftHanded ? Theme.marginX : root.width - Theme.marginX - width
        y: Theme.portrait ? root.height - Theme.marginY - height : Theme.marginY + Theme.header + 1.8 * Theme.u
        width: Theme.portrait ? root.width - 2 * Theme.marginX : Theme.redButton
        height: Theme.portrait ? Theme.redBar : root.workEnd - y
    }

    TalkBar {
        id: bar
        desk: root.desk
        x: Theme.marginX
        y: root.talkEnd - height
        width: root.width - 2 * Theme.marginX
    }

    EdgeFlash {
        anchors.fill: parent
        active: root.desk.look.flash
    }
}
