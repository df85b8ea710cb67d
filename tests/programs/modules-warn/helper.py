path = 'a\d'
