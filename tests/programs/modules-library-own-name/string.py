def capwords(text):
    return text.upper()
