pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style

// The gallery of the design system: `kiosk design`. The view's key names the page, its actions are
// the pages and shades above it.
Rectangle {
    id: root

    required property Desk desk
    // Desks that show pictures of the program, for the controls on them
    required property var samples
    // [{ name, word }]
    required property var icons
    // [{ id, seconds, levels }]
    required property var sounds
    readonly property string page: desk.view.key
    readonly property real tabWidth: (width - 2 * Theme.marginX - (tabs.count - 1) * 3.6 * Theme.u) / Math.max(1, tabs.count)

    color: Colours.paper

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

    Repeater {
        id: tabs
        model: root.desk.view.actions

        ActionButton {
            required property int index

            desk: root.desk
            x: Theme.marginX + index * (root.tabWidth + 3.6 * Theme.u)
            y: Theme.marginY
            width: root.tabWidth
            height: 9 * Theme.u
            labelSize: 2.9 * Theme.u
            pictured: false
        }
    }

    Loader {
        x: Theme.marginX
        y: Theme.marginY + 12.4 * Theme.u
        width: root.width - 2 * Theme.marginX
        height: root.height - y - Theme.marginY
        sourceComponent: {
            switch (root.page) {
            case "colours": return colours
            case "type": return type
            case "controls": return controls
            case "sounds": return sounds
            default: return icons
            }
        }
    }

    Component { id: colours; ColoursPage {} }
    Component { id: type; TypePage { sample: root.desk.view.title } }
    Component { id: icons; IconsPage { icons: root.icons; second: root.page === "icons-2" } }
    Component { id: controls; ControlsPage { samples: root.samples } }
    Component { id: sounds; SoundsPage { desk: root.desk; sounds: root.sounds } }
}
