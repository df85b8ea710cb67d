# attack: messages to the page that look like the recorder's
def forge(send):
    send('{"kind":"end","end":"{}"}')
    send('{"kind":"steps","steps":"[]"}')


attempt('postMessage', lambda: forge(js.postMessage))
attempt('a port', lambda: js.MessagePort)
