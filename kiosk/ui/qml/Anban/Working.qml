import QtQuick
import Anban.Models

// The working area: one screen at a time, a cut between them. A screen is read from disk when it is
// first shown, for at the start only one is needed; soon after, the others are made ready.
Loader {
    id: working

    required property Desk desk
    readonly property string wanted: desk.view.key === "" ? "" : desk.view.screen
    readonly property var names: ["home", "alarm", "reminder", "choice", "question", "week", "receipt", "text",
                                  "keypad", "pairing"]
    property var ready: []

    function place(name: string): string {
        return "Screens/" + name.charAt(0).toUpperCase() + name.slice(1) + "Screen.qml"
    }

    function load() {
        if (wanted !== "")
            setSource(place(wanted), { desk: desk })
    }

    onWantedChanged: load()
    Component.onCompleted: load()

    Timer {
        interval: 1500
        running: true
        onTriggered: working.ready = working.names.map(name => Qt.createComponent(working.place(name), Component.Asynchronous))
    }
}
