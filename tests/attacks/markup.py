# attack: texts that are markup, in every place that shows text
ADDRESS = f'http://127.0.0.1:{PORT}'
IMAGE = f'<img src="{ADDRESS}/image" onerror="document.title=1">'
SVG = f'<svg><image href="{ADDRESS}/svg"/><script>document.title=1</script></svg>'
STYLE = f'url({ADDRESS}/style)'
CLOSING = ']]></text></svg><script>document.title=1</script>'
table = {IMAGE: SVG, STYLE: CLOSING}
kind = type(IMAGE, (), {'__qualname__': SVG})
thing = kind()
thing.__dict__[IMAGE] = STYLE
print(IMAGE, SVG, STYLE, CLOSING)
attempt('an exception', lambda: (_ for _ in ()).throw(ValueError(IMAGE)))
raise ValueError(CLOSING)
