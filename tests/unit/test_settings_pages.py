"""The settings behind the PIN, and the first start: every step by presses alone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.core.dialogue import Dialogue, World
from kiosk.core.dialogue import effects as fx
from kiosk.core.dialogue.first_start import first_pages
from kiosk.core.dialogue.pairing import Hello, PairingPage
from kiosk.core.dialogue.settings_menu import Settings
from kiosk.core.dialogue.settings_topics import TOPICS
from kiosk.core.intents import Decision, Intent
from kiosk.core.preferences import DeviceKind, Palette, Preferences
from kiosk.core.staff import Door
from kiosk.core.view import Screen
from tests.helpers.conversation import demo_world
from tests.helpers.dialogue import check, hear, press, spoken

PIN = "2580"


def typed(pin: str) -> list[str]:
    return [f"key:{digit}" for digit in pin]


def at_the_door(has_pin: bool = True) -> tuple[Dialogue, World]:
    world = replace(demo_world("visit-1"), door=Door(has_pin=has_pin))
    dialogue, effects = press(Dialogue(), world, "more", "staff")
    assert effects[0] == fx.LookAtDoor()
    return dialogue, replace(world, new_id="later")


def inside() -> tuple[Dialogue, World]:
    dialogue, world = at_the_door()
    return dialogue, replace(world, door=Door(has_pin=True, open_for="visit-1"))


def test_the_door_is_a_keypad_and_hands_the_pin_in() -> None:
    dialogue, world = at_the_door()
    assert dialogue.view(world).screen is Screen.KEYPAD
    check(dialogue.view(world))
    dialogue, effects = press(dialogue, world, *typed(PIN), "done")
    assert effects == (fx.TryPin("visit-1", PIN),)


def test_the_pin_is_in_no_view_no_word_and_no_log() -> None:
    dialogue, world = at_the_door()
    for option in typed(PIN):
        dialogue, effects = press(dialogue, world, option)
        assert not effects
    view = dialogue.view(world)
    shown = repr(replace(view, options=()))
    assert PIN not in shown
    assert "● ● ● ●" in view.paragraphs
    assert PIN not in repr(dialogue)
    assert PIN not in repr(fx.TryPin("visit-1", PIN))
    assert PIN not in repr(fx.SetPin("visit-1", PIN))


def test_a_digit_can_be_taken_back_and_too_few_are_not_handed_in() -> None:
    dialogue, world = at_the_door()
    dialogue, _ = press(dialogue, world, *typed("25809"), "erase")
    dialogue, effects = press(dialogue, world, "done")
    assert effects == (fx.TryPin("visit-1", PIN),)
    dialogue, world = at_the_door()
    dialogue, effects = press(dialogue, world, *typed("258"), "done")
    assert not effects


def test_another_visit_is_not_let_in() -> None:
    dialogue, world = at_the_door()
    elsewhere = replace(world, door=Door(has_pin=True, open_for="visit-0"))
    assert dialogue.view(elsewhere).screen is Screen.KEYPAD


def test_while_the_door_is_shut_no_key_can_be_pressed() -> None:
    dialogue, world = at_the_door()
    until = world.now + timedelta(seconds=61)
    world = replace(world, door=Door(has_pin=True, wrong=5, shut_until=until))
    view = dialogue.view(world)
    check(view)
    assert not view.options
    assert "2 分钟" in view.paragraphs[0]
    assert view.focus == "back"
    spoken = dialogue.top(world).prompt(world)
    assert "2 分钟" in spoken and "请输密码" not in spoken


def test_without_a_pin_the_first_who_comes_sets_one_twice_alike() -> None:
    dialogue, world = at_the_door(has_pin=False)
    dialogue, effects = press(dialogue, world, *typed(PIN), "done", *typed("2581"), "done")
    assert not effects
    assert "不一样" in dialogue.view(world).subtitle
    dialogue, effects = press(dialogue, world, *typed(PIN), "done", *typed(PIN), "done")
    assert effects == (fx.SetPin("visit-1", PIN),)


def test_digits_all_alike_are_refused() -> None:
    dialogue, world = at_the_door(has_pin=False)
    dialogue, effects = press(dialogue, world, *typed("0000"), "done")
    assert not effects
    assert "同一个数字" in dialogue.view(world).subtitle


@pytest.mark.parametrize("intent", list(Intent))
@pytest.mark.parametrize("decision", list(Decision))
def test_nothing_said_types_or_opens_or_orders(intent: Intent, decision: Decision) -> None:
    if intent is Intent.EMERGENCY:
        return
    for dialogue, world in (at_the_door(), inside()):
        after, effects = hear(dialogue, world, intent, decision, index=1)
        own = (fx.Say, fx.SayAgain, fx.ChangeVolume, fx.ChangeRate, fx.Listen)
        assert all(isinstance(effect, own) for effect in effects), (intent, effects)
        if intent not in (Intent.BACK, Intent.HOME):
            assert after.pages == dialogue.pages


def test_back_leads_out_of_the_settings_and_never_out_of_the_program() -> None:
    dialogue, world = inside()
    dialogue, _ = press(dialogue, world, "palette")
    for _ in range(6):
        dialogue, effects = dialogue.back(world)
        assert fx.LeaveProgram() not in effects
    assert dialogue.view(world).key == "home"


@pytest.mark.parametrize("name", list(TOPICS))
def test_every_value_of_every_topic_can_be_set_and_is_then_marked(name: str) -> None:
    dialogue, world = inside()
    if name not in [option.id for option in dialogue.view(world).options]:
        dialogue, _ = press(dialogue, world, "next-page")
    dialogue, _ = press(dialogue, world, name)
    check(dialogue.view(world))
    for option in dialogue.view(world).options:
        _, effects = press(dialogue, world, option.id)
        (effect,) = effects
        assert isinstance(effect, fx.ChangePreferences)
        changed = replace(world, preferences=effect.preferences)
        marked = [o.id for o in dialogue.view(changed).options if o.selected]
        assert marked == [option.id], name
        assert dialogue.view(changed).focus == option.id


def test_sizes_go_step_by_step_to_both_ends() -> None:
    dialogue, world = inside()
    dialogue, _ = press(dialogue, world, "device", "sizes")
    for option in ("larger", "smaller", "nearer", "farther"):
        for _ in range(40):
            shown = next(o for o in dialogue.view(world).options if o.id == option)
            check(dialogue.view(world))
            if not shown.enabled:
                break
            before = world.preferences.measures
            _, effects = press(dialogue, world, option)
            assert isinstance(effects[0], fx.ChangePreferences)
            world = replace(world, preferences=effects[0].preferences)
            assert world.preferences.measures != before
        else:
            pytest.fail(f"{option} never ends")


def test_a_preset_takes_sizes_of_ones_own_back() -> None:
    dialogue, world = inside()
    own = Preferences(device=DeviceKind.TABLET, diagonal=7.0, distance=1.0)
    world = replace(world, preferences=own)
    dialogue, _ = press(dialogue, world, "device")
    television = next(o for o in dialogue.view(world).options if o.label == "电视")
    _, effects = press(dialogue, world, television.id)
    assert effects == (fx.ChangePreferences(Preferences(device=DeviceKind.TELEVISION)),)


def test_leaving_is_asked_about_and_the_focus_is_on_staying() -> None:
    dialogue, world = inside()
    dialogue, effects = press(dialogue, world, "leave")
    assert fx.LeaveProgram() not in effects
    view = dialogue.view(world)
    check(view)
    assert view.focus == "stay"
    _, effects = press(dialogue, world, "leave")
    assert effects == (fx.LeaveProgram(),)
    stayed, effects = press(dialogue, world, "stay")
    assert isinstance(stayed.top(world), Settings)
    assert fx.LeaveProgram() not in effects


def test_pairing_anew_shows_the_code() -> None:
    dialogue, world = inside()
    dialogue, _ = press(dialogue, world, "next-page", "connection")
    world = replace(world, pairing=("WDJBMJHT", "http://hub"))
    assert any("WDJB MJHT" in words for words in dialogue.view(world).paragraphs)


def test_a_new_pin_can_be_set_from_within() -> None:
    dialogue, world = inside()
    dialogue, _ = press(dialogue, world, "next-page", "new-pin")
    dialogue, effects = press(dialogue, world, *typed("1357"), "done", *typed("1357"), "done")
    assert fx.SetPin("visit-1", "1357") in effects
    assert isinstance(dialogue.top(world), Settings)


def test_the_first_start_asks_three_things_and_says_hello() -> None:
    world = World(now=demo_world().now, new_id="visit-2")
    dialogue = replace(Dialogue(), pages=first_pages(Dialogue().pages[0]))
    seen = []
    for option, wanted in (("language:0", "zh_CN"), ("device:2", DeviceKind.TELEVISION)):
        check(dialogue.view(world))
        seen.append(dialogue.view(world).key)
        dialogue, effects = press(dialogue, world, option)
        change = next(e for e in effects if isinstance(e, fx.ChangePreferences))
        assert wanted in (change.preferences.language, change.preferences.device)
        world = replace(world, preferences=change.preferences)
    check(dialogue.view(world))
    dialogue, effects = press(dialogue, world, *typed(PIN), "done", *typed(PIN), "done")
    assert seen == ["first-language", "first-device"]
    assert fx.SetPin("visit-2", PIN) in effects
    assert fx.EndFirstStart() in effects
    assert dialogue.view(world).key == "hello"
    assert len(dialogue.view(world).paragraphs) == 3
    assert "紧急呼救" in spoken(effects)
    dialogue, _ = press(dialogue, world, "home")
    assert dialogue.view(world).key == "home"


def test_the_first_start_can_be_skipped_and_gone_back_in() -> None:
    world = World(now=demo_world().now, new_id="visit-2")
    dialogue = replace(Dialogue(), pages=first_pages(Dialogue().pages[0]))
    dialogue, _ = press(dialogue, world, "skip", "back", "skip", "skip", "back", "skip")
    dialogue, effects = press(dialogue, world, "skip")
    assert fx.EndFirstStart() in effects
    assert isinstance(dialogue.top(world), Hello)


def test_pairing_stands_between_the_questions_and_the_hello() -> None:
    unbound = World(now=demo_world().now, pairing=("WDJBMJHT", "http://hub"), new_id="v")
    dialogue = replace(Dialogue(), pages=first_pages(Dialogue().pages[0]))
    assert dialogue.view(unbound).key == "first-language"
    dialogue, _ = press(dialogue, unbound, "skip", "skip", "skip")
    assert isinstance(dialogue.top(unbound), PairingPage)
    inside_settings, _ = press(dialogue, unbound, "staff")
    assert isinstance(inside_settings.top(unbound), Settings)
    back, _ = inside_settings.back(unbound)
    assert isinstance(back.top(unbound), PairingPage)
    bound = replace(unbound, pairing=None, resident=demo_world().resident)
    assert dialogue.view(bound).key == "hello"
    assert "王" in dialogue.view(bound).title


def test_the_colours_follow_at_once() -> None:
    dialogue, world = inside()
    dialogue, _ = press(dialogue, world, "palette")
    contrast = next(o for o in dialogue.view(world).options if o.label == "黑白分明")
    _, effects = press(dialogue, world, contrast.id)
    assert effects == (fx.ChangePreferences(Preferences(palette=Palette.CONTRAST)),)
