"""The staff console: pages rendered here, a little JavaScript in the browser.

Routes, for staff in the browser and for programs alike (``kiosk/commands/staff.py``):

- GET  /console/login, POST /console/login: login, password, csrf (the page's hidden field, which
  repeats the cookie ``anban_login``) → the session cookie ``anban_session``
- GET  /console (值班台), /console/residents, /console/plans, /console/menu, /console/devices; with
  the header ``X-Fragment: live`` only the part that changes
- GET  /console/events: server-sent events, ``reload`` after a change, ``alive`` every 10 s
- GET  /console/state.json: open alarms and requests, plans, kiosks, and ``csrf``
- POST /console/logout
- POST /console/requests/{id}/accept · assign (worker) · finish · decline (reason) · note
- POST /console/alarms/{id}/acknowledge · depart (minutes) · resolve (note)
- GET  /console/plans?who=, /console/plans/new?resident=, /console/plans/{id}/edit · history,
  /console/pictures/{name}
- POST /console/plans (resident, medicine, amount, times, …), /console/plans/{id} to change one,
  /console/plans/{id}/pause · resume · end · delete; with ``editor`` all of the editor's fields
  (multipart, ``photo``), and then a refusal names its ``field``; /console/plans/preview shows a
  form's next 14 days and saves nothing; /console/plans/day/{resident} (wake, breakfast, …)
- GET  /console/plans/exchange, /console/plans/export.json?resident=; POST /console/plans/exchange
  (resident, document or text, start, check)
- GET  /console/missed?who=; POST /console/missed/{id}/acknowledge, /console/missed/rule/{resident
  or "station"} (family, station, quiet_from, quiet_to), /console/missed/drop-rule/{resident}
- GET  /console/adherence?station=&name=&sort=, /console/adherence.csv, /console/adherence/{id},
  /console/adherence/{id}/doses.csv · paper.pdf
- POST /console/residents (name, called, address, …)
- POST /console/menu (day, meal, dish …), /console/dishes (name, price, unit, meal …)
- POST /console/devices/pair (code, resident), /console/devices/{id}/retire
- GET  /console/contacts, /console/channels, /console/deliveries?alarm=&state=, /console/audit and
  /console/audit.csv?actor=&act=&about=&from=&to=
- POST /console/contacts (resident or *, name, role, channel …, value …), /console/contacts/{id},
  /console/contacts/{id}/test (channel, value) · code (test, code) · remove
- POST /console/channels (kind, name, secret, …), /console/channels/{id}, …/remove
- POST /console/deliveries/{id}/repeat

Without a login: GET and POST /go/{token}, the page behind the link of a message.

A POST carries the session's CSRF token as the field ``csrf`` or the header ``X-CSRF-Token``. With
``X-Requested-With: fetch`` it answers in JSON, ``{"ok": true, …}`` or ``{"error": sentence}`` with
a 4xx status; without, it leads back to the page it came from.
"""
