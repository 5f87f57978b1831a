pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Screens

// The working area: one screen at a time, a cut between them.
Loader {
    id: working

    required property Desk desk

    sourceComponent: {
        switch (desk.view.screen) {
        case "home": return home
        case "choice": return choice
        case "question": return question
        case "week": return week
        case "receipt": return receipt
        case "pairing": return pairing
        case "keypad": return keypad
        case "reminder": return reminder
        case "alarm": return alarm
        default: return text
        }
    }

    Component { id: home; HomeScreen { desk: working.desk } }
    Component { id: choice; ChoiceScreen { desk: working.desk } }
    Component { id: question; QuestionScreen { desk: working.desk } }
    Component { id: week; WeekScreen { desk: working.desk } }
    Component { id: receipt; ReceiptScreen { desk: working.desk } }
    Component { id: text; TextScreen { desk: working.desk } }
    Component { id: keypad; KeypadScreen { desk: working.desk } }
    Component { id: pairing; PairingScreen { desk: working.desk } }
    Component { id: reminder; ReminderScreen { desk: working.desk } }
    Component { id: alarm; AlarmScreen { desk: working.desk } }
}
