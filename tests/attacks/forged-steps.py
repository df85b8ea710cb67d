# attack: the recorder's own functions, called with what is no task and at what is no event
def forged():
    import refscope.host as voice

    for callback in voice.CALLBACKS.values():
        callback(attempt.__code__, 0, attempt)
        callback(None, None, None)
    voice.mark(attempt)
    voice.begin('{"plans": [{"kind": "<script>", "names": ["<img>"]}]}')
    voice.begin('no JSON')


attempt('nothing', lambda: 1 / 0)
attempt('forged', forged)
