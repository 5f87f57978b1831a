"""The ways out of the house, each against a real server on loopback that misbehaves."""

import asyncio
import base64
import hashlib
import hmac
import json
import re
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

import kiosk.hub.console
from kiosk.core.errors import EnvironmentFault
from kiosk.hub.channels.courier import open_channel
from kiosk.hub.channels.gateway import Gateway
from kiosk.hub.channels.mail import Mail
from kiosk.hub.channels.outcome import Channel, Message, NotDelivered
from kiosk.hub.channels.settings import GatewaySettings, MailSettings, WebhookSettings
from kiosk.hub.channels.settings_file import load_settings
from kiosk.hub.channels.webhook import Webhook
from tests.helpers.gateways import HTML, HttpGateway, MailServer, Reply

MESSAGE = Message(
    id="d1",
    to="13800138000",
    text="王秀英呼救了，“快来”\n点开： https://hub.example/go/tok-en",
    plain="王秀英呼救了",
    link="https://hub.example/go/tok-en",
)
SECRET = "s3cr3t-of-ours"


@pytest.fixture
def gateway() -> Iterator[HttpGateway]:
    with HttpGateway() as server:
        yield server


def send(channel: Channel, message: Message = MESSAGE, within: float | None = None) -> None:
    async def attempt() -> None:
        try:
            async with asyncio.timeout(within or channel.timeout + 2):
                await channel.send(message)
        finally:
            await channel.close()

    asyncio.run(attempt())


def fails(channel: Channel, within: float | None = None) -> NotDelivered:
    with pytest.raises(NotDelivered) as caught:
        send(channel, within=within)
    assert SECRET not in str(caught.value)
    return caught.value


def webhook(url: str, timeout: float = 1.0) -> Webhook:
    return Webhook(WebhookSettings(id="hook", url=url, secret=SECRET, timeout=timeout))


def sms(url: str, **more: object) -> Gateway:
    rules = {"taken_at": "code", "taken": ("0",), "again": ("33",), "why_at": "msg", **more}
    settings = {"body": '{"to":"{phone}","text":"{text|json}"}', "timeout": 1.0, **rules}
    return Gateway(GatewaySettings(id="sms", url=url, secret=SECRET, **settings))  # type: ignore[arg-type]


def test_a_webhook_is_signed_and_the_same_at_each_attempt(gateway: HttpGateway) -> None:
    send(webhook(gateway.url + "/hook"))
    send(webhook(gateway.url + "/hook"))
    first, second = gateway.calls
    assert first.headers["X-Anban-Delivery"] == second.headers["X-Anban-Delivery"] == "d1"
    stamp, _, signed = first.headers["X-Anban-Signature"].partition(",v1=")
    at = stamp.removeprefix("t=")
    assert abs(time.time() - int(at)) < 60
    own = hmac.new(SECRET.encode(), f"{at}.".encode() + first.body, hashlib.sha256).hexdigest()
    assert hmac.compare_digest(signed, own)
    body = json.loads(first.body)
    assert body == {
        "id": "d1",
        "kind": "alarm",
        "to": MESSAGE.to,
        "text": "王秀英呼救了",
        "link": MESSAGE.link,
    }


def test_a_contact_may_have_a_webhook_of_their_own(gateway: HttpGateway) -> None:
    own = Message(id="d", to=gateway.url + "/mine", text="x", plain="x")
    send(webhook("http://127.0.0.1:9/"), own)
    assert gateway.calls[0].path == "/mine"


@pytest.mark.parametrize(
    ("reply", "retryable", "left"),
    [
        (Reply(status=500), True, True),
        (Reply(status=503, headers={"Retry-After": "7"}), True, True),
        (Reply(status=429, headers={"Retry-After": "30"}), True, False),
        (Reply(status=408), True, True),
        (HTML, True, False),
        (Reply(status=403, body=HTML.body, kind="text/html"), True, False),
        (Reply(cut=True), True, True),
        (Reply(hang=True), True, True),
        (Reply(status=400), False, False),
        (Reply(status=401), False, False),
        (Reply(status=403), False, False),
        (Reply(status=404), False, False),
        (Reply(status=410), False, False),
        (Reply(status=302, headers={"Location": "http://127.0.0.1:9/"}), False, False),
    ],
    ids=lambda value: f"{value.status}{value.kind[-4:]}" if isinstance(value, Reply) else None,
)
def test_what_an_answer_means(
    gateway: HttpGateway, reply: Reply, retryable: bool, left: bool
) -> None:
    gateway.standing = reply
    fault = fails(webhook(gateway.url, timeout=0.3 if reply.hang else 5))
    assert (fault.retryable, fault.left) == (retryable, left)
    assert fault.wait == float(reply.headers.get("Retry-After", "0"))
    assert len(gateway.calls) == 1, "nobody is followed elsewhere, nothing is tried twice here"


def test_nobody_there_is_tried_again(gateway: HttpGateway) -> None:
    gateway.kill()
    fault = fails(webhook(gateway.url))
    assert (fault.retryable, fault.left) == (True, False)


def test_an_answer_that_comes_in_drips_is_cut_off_in_time(gateway: HttpGateway) -> None:
    gateway.standing = Reply(body=b'{"code":"0"}' * 50, drip=True)
    begun = time.monotonic()
    with pytest.raises(TimeoutError):
        send(sms(gateway.url), within=0.5)
    assert time.monotonic() - begun < 2


def test_a_huge_answer_is_not_read_to_its_end(gateway: HttpGateway) -> None:
    gateway.standing = Reply(body=b" " * 3_000_000)
    send(webhook(gateway.url, timeout=5))


def test_an_sms_goes_out_as_the_template_says(gateway: HttpGateway) -> None:
    channel = sms(
        gateway.url + "/send?key={secret|md5|upper}&sig={account+secret+unix|sha256}",
        headers={"Authorization": "Bearer {account+secret|base64}"},
        account="anban",
        signature="【安伴】",
        body='{"mobile":"{phone}","content":"{text|json}","n":{"t":"{token}"}}',
    )
    send(channel)
    call = gateway.calls[0]
    query = parse_qs(urlsplit(call.path).query)
    assert query["key"] == [hashlib.md5(SECRET.encode()).hexdigest().upper()]
    assert len(query["sig"][0]) == 64
    joined = base64.b64encode(f"anban{SECRET}".encode()).decode()
    assert call.headers["Authorization"] == f"Bearer {joined}"
    assert call.headers["Content-Type"].startswith("application/json")
    assert json.loads(call.body) == {
        "mobile": "13800138000",
        "content": "【安伴】" + MESSAGE.text,
        "n": {"t": "tok-en"},
    }


def test_a_gateway_asked_by_get_that_answers_with_a_bare_word(gateway: HttpGateway) -> None:
    url = gateway.url + "/sms?u={account}&p={secret|md5}&m={phone}&c={text|url}"
    rules = {"method": "GET", "body": "", "taken_at": "", "taken": ("0",), "account": "u"}
    gateway.replies = [Reply(body=b"0", kind="text/plain"), Reply(body=b"30", kind="text/plain")]
    send(sms(url, **rules))
    asked = parse_qs(urlsplit(gateway.calls[0].path).query)
    assert asked["c"] == [MESSAGE.text]
    fault = fails(sms(url, **rules))
    assert "30" in str(fault)
    assert not fault.retryable


@pytest.mark.parametrize(
    ("body", "retryable", "word"),
    [
        (b'{"code":0}', None, ""),
        (b'{"code":"33","msg":"slow"}', True, "slow"),
        (b'{"code":"7","msg":"no such number"}', False, "no such number"),
        (b'{"code":"7","msg":"bad key s3cr3t-of-ours"}', False, "bad key"),
        (b'{"other":1}', False, ""),
        (b"[]", False, ""),
        (b"not json", True, ""),
        (b"<html>portal</html>", True, ""),
    ],
)
def test_a_gateway_that_says_200_may_still_have_refused(
    gateway: HttpGateway, body: bytes, retryable: bool | None, word: str
) -> None:
    gateway.standing = Reply(body=body)
    if retryable is None:
        send(sms(gateway.url))
        return
    fault = fails(sms(gateway.url))
    assert fault.retryable is retryable
    assert word in str(fault)


def mail(server: MailServer, **more: object) -> Mail:
    settings = {"security": "none", "sender": "anban@example.org", "timeout": 2.0, **more}
    return Mail(MailSettings(id="mail", host="127.0.0.1", port=server.port, **settings))  # type: ignore[arg-type]


LETTER = Message(
    id="d1", to="li@example.org", text="王秀英呼救了\n.点\n", plain="王秀英的呼救\n处理好了。"
)


def test_a_mail_arrives_whole() -> None:
    with MailServer() as server:
        send(mail(server), LETTER)
        (letter,) = server.mails
    assert letter["To"] == "li@example.org"
    assert letter["Subject"] == "安伴：王秀英的呼救 处理好了"
    assert letter["Message-ID"] == "<d1@example.org>"
    assert letter.get_content().split() == ["王秀英呼救了", ".点"]


@pytest.mark.parametrize(
    ("verb", "line", "retryable"),
    [
        ("CONNECT", "421 busy", True),
        ("CONNECT", "554 no", False),
        ("MAIL", "451 later", True),
        ("RCPT", "450 mailbox busy", True),
        ("RCPT", "550 no such user", False),
        ("DATA", "552 full", False),
        ("END", "452 disk full", True),
        ("END", "554 looks like spam", False),
    ],
)
def test_what_a_mail_servers_reply_means(verb: str, line: str, retryable: bool) -> None:
    with MailServer() as server:
        server.answer = lambda said: line if said == verb else None
        with pytest.raises(NotDelivered) as caught:
            send(mail(server), LETTER)
        assert server.mails == []
    assert caught.value.retryable is retryable
    assert line[:3] in str(caught.value) or "断开" in str(caught.value)


@pytest.mark.parametrize("verb", ["CONNECT", "EHLO", "END"])
@pytest.mark.parametrize("way", ["hang", "drip"])
def test_a_mail_server_that_hangs_holds_nobody(verb: str, way: str) -> None:
    with MailServer() as server:
        setattr(server, way, verb)
        begun = time.monotonic()
        with pytest.raises((NotDelivered, TimeoutError)):
            send(mail(server, timeout=0.4), LETTER, within=0.5)
        assert time.monotonic() - begun < 2
    # no_leaked_threads makes sure that the thread of the attempt has ended.


def test_no_mail_server_there() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        settings = MailSettings(
            id="m",
            host="127.0.0.1",
            port=probe.getsockname()[1],
            security="none",
            sender="a@b.cn",
        )
    with pytest.raises(NotDelivered) as caught:
        send(Mail(settings), LETTER)
    assert caught.value.retryable


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")),
            *("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"),
        ],
        check=True,
        capture_output=True,
    )
    return folder


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_mail_is_encrypted_and_the_certificate_looked_at(certificate: Path, security: str) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    with MailServer(context, implicit=security == "tls") as server:
        secure = {"security": security, "user": "anban@example.org", "secret": SECRET}
        trusting = mail(server, **secure, ca_file=str(certificate / "cert.pem"))
        trusting._settings = MailSettings(  # the name in the certificate, not its address
            **{f: getattr(trusting._settings, f) for f in MailSettings.__struct_fields__}
            | {"host": "localhost"}
        )
        send(trusting, LETTER)
        assert len(server.mails) == 1
        login = base64.b64decode(server.logins[0]).decode().split("\x00")
        assert login[1:] == ["anban@example.org", SECRET]
        with pytest.raises(NotDelivered):
            send(mail(server, **secure), LETTER)  # nobody has vouched for this certificate
        assert len(server.mails) == 1


def write(folder: Path, text: str) -> Path:
    path = folder / "hub.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_settings_file_makes_channels(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("from-file\n")
    settings = load_settings(
        write(
            tmp_path,
            """
public_url = "https://anban.example.org/"
[[channel]]
kind = "webhook"
id = "hook"
url = "https://example.org/in"
secret_file = "key"
[[channel]]
kind = "gateway"
id = "sms"
url = "https://sms.example.org/{phone}"
headers = { Authorization = "{secret}" }
secret = "k"
taken = ["0", "OK"]
""",
        )
    )
    assert settings.public_url == "https://anban.example.org"
    hook, gate = settings.channel
    assert isinstance(hook, WebhookSettings)
    assert hook.secret == "from-file"
    assert isinstance(gate, GatewaySettings)
    assert gate.taken == ("0", "OK")
    assert isinstance(open_channel(gate), Gateway)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("[[channel]]\nkind = 'fax'\nid = 'f'", "fax"),
        ("[[channel]]\nkind = 'webhook'\nid = 'h'\nurl = 'ftp://x'\nsecret='x'", "https://"),
        ("[[channel]]\nkind = 'webhook'\nid = 'h'\nurl = 'https://x.cn'", "密钥"),
        ("[[channel]]\nkind = 'mail'\nid = 'm'\nhost = 'x.cn'\nsecurity = 'none'", "加密"),
        ("[[channel]]\nkind = 'mail'\nid = 'm'\nhost = 'x.cn'", "邮箱"),
        ("[[channel]]\nkind = 'gateway'\nid = 's'\nurl = 'https://x.cn/{fone}'", "fone"),
        ("[[channel]]\nkind = 'gateway'\nid = 's'\nurl = 'https://x.cn/{phone|rot}'", "rot"),
        ("[[channel]]\nkind = 'gateway'\nid = 'S S'\nurl = 'https://x.cn'", "id"),
        ("[[channel]]\nkind='gateway'\nid='s'\nurl='https://x.cn'\ntimeout=900", "60"),
        ("[[channel]]\nkind='gateway'\nid='s'\nurl='https://x.cn'\nsecret_file='none'", "none"),
        ("[[channel]]\nkind='gateway'\nid='s'\nurl='https://x.cn'\n" * 2, "id"),
        ("public_url = 'anban.cn'", "public_url"),
        ("nonsense", "TOML"),
    ],
)
def test_a_mistake_in_the_settings_file_is_one_sentence(
    tmp_path: Path, text: str, word: str
) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        load_settings(write(tmp_path, text))
    assert word in str(caught.value)
    assert "hub.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_no_settings_file_is_no_mistake_unless_it_was_named(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.toml", may_be_missing=True).channel == ()
    with pytest.raises(EnvironmentFault):
        load_settings(tmp_path / "none.toml")


def test_the_documents_example_can_be_used_as_it_stands(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "channels.md").read_text(encoding="utf-8")
    example = page.split("```toml\n")[1].split("```")[0]
    for name in re.findall(r'secret_file = "([^"]+)"', example):
        (tmp_path / name).write_text("k")
    channels = load_settings(write(tmp_path, example)).channel
    assert [channel.id for channel in channels] == ["mail", "centre", "yunpian", "smsbao", "wecom"]
    assert all(channel.secret == "k" for channel in channels)


def test_every_act_at_the_console_goes_through_the_audit_trail() -> None:
    folder = Path(kiosk.hub.console.__file__).parent
    past, noting = [], set()
    for path in folder.glob("*.py"):
        text = path.read_text(encoding="utf-8")
        for line in re.findall(r".*visit\.hub\.(?:write|database).*", text):
            if line.strip() == "await visit.hub.write(note)":
                assert "audit.note(" in text
                noting.add(path.name)
            else:
                past.append((path.name, line.strip()))
    assert noting == {"trail.py", "exchange_pages.py", "adherence_pages.py"}, "exports note it"
    # What is only looked at is rolled back.
    looked_at = "return await visit.hub.write(lambda t: save_plans(t, read, wanted))"
    assert past == [("exchange_pages.py", looked_at)]
