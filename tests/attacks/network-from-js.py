# attack: the page's own ways to the network, through the module that leads to JavaScript
HERE = f'127.0.0.1:{PORT}'
attempt('fetch', lambda: js.fetch(f'http://{HERE}/fetch'))
attempt('XMLHttpRequest', lambda: js.XMLHttpRequest.new())
attempt('WebSocket', lambda: js.WebSocket.new(f'ws://{HERE}/'))
attempt('EventSource', lambda: js.EventSource.new(f'http://{HERE}/events'))
attempt('WebTransport', lambda: js.WebTransport.new(f'https://{HERE}/'))
attempt('RTCPeerConnection', lambda: js.RTCPeerConnection.new())
attempt('beacon', lambda: js.navigator.sendBeacon(f'http://{HERE}/beacon', 'x'))
attempt('importScripts', lambda: js.importScripts(f'http://{HERE}/script.js'))
attempt('Image', lambda: js.Image.new())
