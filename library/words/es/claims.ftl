### Claim pages: what is said everywhere, what is known, and how sure that is.
### Keys: library/claims.toml. Only `-said` may use words that we don't use ourselves.

certainty-moderate = bastante
certainty-low-moderate = alguna
certainty-low = poca
certainty-very-low = apenas se sabe
certainty-opinion = es opinión o decisión nuestra
certainty-none = no se encontraron pruebas

claim-range-of-motion-name = Moverse con más libertad
claim-range-of-motion-said = «Desbloquea la columna dorsal»
claim-range-of-motion-known = Unos minutos de rodillo suelen hacer que el movimiento se sienta o se mida un poco más libre durante 15 a 30 minutos; un calentamiento enérgico hace lo mismo. Casi todo esto se midió en piernas. Para la parte alta de la espalda no hay ningún ensayo que compare con no hacer nada; en un estudio pequeño de la espalda, las personas giraron más lejos justo después de siete minutos de rodillo.
claim-range-of-motion-remark = bastante seguro para las piernas de adultos jóvenes y sanos; poco seguro para la parte alta de la espalda
claim-moving-name = Moverse y estirar
claim-moving-said = «Estíralo, y suelto se queda»
claim-moving-known = En comparación con el rodillo, estirar o cualquier otro calentamiento hizo que el movimiento se midiera más o menos igual de libre en el momento. Casi todo esto se midió en piernas; estos mismos movimientos de la parte alta de la espalda no se estudiaron.

claim-weeks-of-rolling-name = Rodillo durante semanas
claim-weeks-of-rolling-said = «Rodillo cada día, y flexibilidad para siempre»
claim-weeks-of-rolling-known = Varias semanas de rodillo aumentaron el rango de movimiento en estudios con piernas de gente joven, y más pasadas las cuatro semanas. Una revisión más estricta califica los resultados de contradictorios. Así que juzga después de cinco o seis semanas, no después de un día.
claim-weeks-of-rolling-remark = piernas

claim-soreness-name = Dolor y molestias
claim-soreness-said = «Trata el dolor de espalda»
claim-soreness-known = Algunas personas sienten menos dolor muscular, sobre todo después de un ejercicio duro. Los estudios son pequeños y sin enmascarar, y las pruebas de dolor a la presión no muestran ventaja frente a un grupo de control. En personas con dolor hay solo seis ensayos, demasiado distintos para sumarlos.

claim-stiffness-feeling-name = Rigidez
claim-stiffness-feeling-said = «Afloja el tejido rígido»
claim-stiffness-feeling-known = Cuánta rigidez sientes en la espalda y cuánta se mide son dos cosas. En conjunto, los estudios no encontraron ningún cambio en la rigidez del tejido. Por eso preguntamos cuánta rigidez sientes, y así la llamamos.

claim-posture-name = Postura
claim-posture-said = «Corrige la postura y el cuello tecnológico»
claim-posture-known = No se ha demostrado que el rodillo cambie la postura; del fortalecimiento sí, un poco. Tampoco hay pruebas sólidas de que exista una única postura correcta.

claim-circulation-name = Circulación
claim-circulation-said = «Mejora la circulación»
claim-circulation-known = Los efectos sobre el flujo de sangre son breves, dispares y medidos en piernas.

claim-recovery-name = Recuperación
claim-recovery-said = «Acelera la recuperación y previene lesiones»
claim-recovery-known = Puede aliviar el dolor muscular después de un ejercicio duro. Lo que hace por el rendimiento es poco o nada. Nada muestra que prevenga lesiones.

claim-toxins-name = Toxinas y lactato
claim-toxins-said = «Elimina toxinas»
claim-toxins-known = No hay absolutamente ninguna prueba de ello. Bebe agua porque tienes sed.
claim-toxins-remark = las dos fuentes tratan del lactato y no coinciden

claim-inflammation-name = Inflamación
claim-inflammation-said = «Reduce la inflamación»
claim-inflammation-known = No se encontró ningún estudio controlado que lo muestre. Una zona inflamada es motivo para no pasar ahí el rodillo.

claim-fascia-name = Fascia
claim-fascia-said = «Libera la fascia y rompe adherencias»
claim-fascia-known = Quienes firman una gran revisión califican el término de engañoso: no hay pruebas suficientes de que se libere nada. Un modelo dice que las fuerzas corrientes no pueden remodelar la fascia densa ni en un uno por ciento.
claim-fascia-remark = bastante seguro que no hay que afirmarlo

claim-knots-name = Nudos y puntos gatillo
claim-knots-said = «Alivia los puntos gatillo»
claim-knots-known = Encontrar esos puntos al tacto no es muy fiable. La presión mantenida aumenta cuánta presión se soporta ahí; cuánto duele el punto por sí mismo no cambió.

claim-calm-breath-name = Respiración lenta
claim-calm-breath-said = «Respira hondo y adiós al estrés»
claim-calm-breath-known = A unas seis respiraciones por minuto, el ritmo del corazón varía más de inmediato, y la presión arterial y el pulso son ligeramente más bajos. No está claro si el estrés es menor. No se ha demostrado que alivie el dolor.
claim-calm-breath-remark = para el ritmo del corazón en el momento, no para el estrés ni el dolor

claim-dose-name = Cuánto tiempo, cuántas veces
claim-dose-said = «La dosis clínicamente probada»
claim-dose-known = Estos tiempos vienen sobre todo de estudios con piernas: de una a tres series de 30 a 120 segundos, pasadas de dos a cuatro segundos. 30 segundos en total no hicieron nada, 90 funcionaron, 300 apenas hicieron más.
claim-dose-remark = piernas

claim-effort-name = Con cuánta fuerza
claim-effort-said = «Sin dolor no hay resultados»
claim-effort-known = Usar el rodillo con una molestia de unos 4, 6 u 8 sobre 10 dio la misma ganancia de rango de movimiento, en un estudio pequeño con muslos. Así que tres o cuatro basta. Cuándo aflojar y cuándo parar es regla nuestra.
claim-effort-remark = muslo, 16 personas; cuándo parar es regla nuestra

claim-tight-spot-name = Quedarse en un punto tenso
claim-tight-spot-said = «Aguanta hasta que el nudo se deshaga»
claim-tight-spot-known = La presión mantenida de 30 a 90 segundos aumentó cuánta presión se soportaba. No se demostró que alivie el dolor. Nos quedamos unos 20 segundos, más solo mientras vaya cediendo, en tres puntos como mucho.

claim-pace-name = A qué ritmo
claim-pace-said = «Rodillo a fondo, rápido»
claim-pace-known = Una revisión de las dosis se inclina por dos a cuatro segundos por pasada. Sin guía, la gente parece ir más deprisa que eso, en un estudio pequeño.

claim-roller-name = Qué rodillo
claim-roller-said = «Cuanto más duro, mejor»
claim-roller-known = Los rodillos blandos, medios y duros dieron el mismo resultado inmediato, y entre lisos y con relieve no hubo diferencia. Vibración: las pruebas se contradicen.

claim-where-name = Dónde usarlo, y dónde no
claim-where-said = «Pásalo por toda la columna»
claim-where-known = Dejar fuera el cuello y la zona lumbar se basa en la anatomía y en opiniones, no en ensayos: los dejamos fuera por prudencia. Nadie ha medido la presión al pasar el rodillo por la espalda.

claim-screening-name = Quién no debería usarlo
claim-screening-said = «Es seguro para todo el mundo»
claim-screening-known = Los expertos coincidieron en dos motivos para no usar el rodillo y en cuatro cautelas. Todo lo demás de nuestra lista está por prudencia, y así lo dice. No se ha estudiado con qué frecuencia el rodillo hace daño.
claim-screening-remark = dos contraindicaciones y cuatro cautelas son consenso de expertos; lo demás es prudencia

claim-landmarks-name = Encontrar el lugar
claim-landmarks-said = «La punta del omóplato está en T7»
claim-landmarks-known = La punta inferior del omóplato está de media en T8, vértebra arriba o abajo; el extremo interior de su cresta, en T3. En ti puede ser distinto, así que guíate por lo que notas: músculo, no hueso.

claim-real-change-name = Cuándo cuenta un cambio
claim-real-change-said = «¡Mira, un punto mejor!»
claim-real-change-known = En el dolor, dos puntos o un 30 % es lo que la gente nota, en la media de una semana: las puntuaciones sueltas oscilan más que eso. Repetir una prueba la mejora por sí solo. Para la rigidez que se siente no se encontró una cifra así; usamos la misma y lo decimos.
claim-real-change-remark = para puntuaciones de dolor; para las de rigidez no se encontró ninguna cifra

status-verified = leído
status-unverified = sin verificar
status-derived = deducido por nosotros
sources-note = La mayoría de los artículos se leyeron en resumen. Casi todo lo que se sabe sobre dosis y movimiento viene de las piernas de gente adulta, joven y sana.

## Effects as pictures. Keys: library/claims.toml.

claim-techniques = Técnicas que se basan en ello
claims-title = Lo que se sabe
claims-lead = Lo que se dice del rodillo, lo que encontraron los estudios y con qué certeza.
claim-is-known = Lo que se sabe
claim-is-ours = Lo que hacemos por ello
effects-title = Lo que encontraron los estudios
effects-note = El punto es la mejor estimación; la línea, lo que no se puede descartar (95 %). A la izquierda del centro es menos, a la derecha es más, en unidades de cuánto difieren las personas. Una línea que cruza el centro puede no ser ninguna diferencia.
effects-less = menos
effects-none = sin diferencia
effects-more = más
effect-range-of-motion-nothing = Rango de movimiento, frente a no hacer nada
effect-range-of-motion-stretching = Rango de movimiento, frente a estirar
effect-weeks-of-rolling-weeks = Rango de movimiento después de semanas de rodillo, piernas
effect-soreness-sore = Cuánto dolor muscular, dos días después de un ejercicio duro
effect-soreness-threshold = Presión que se soporta, frente a un grupo de control
effect-knots-bearing = Presión que se soporta en un punto sensible
effect-knots-pain = Cuánto duele el punto por sí mismo
effect-tight-spot-bearing = Presión que se soporta en un punto sensible
effect-tight-spot-pain = Cuánto duele el punto por sí mismo
effect-calm-breath-rhythm = Cuánto varía el ritmo del corazón
effect-calm-breath-pulse = Pulso
effect-calm-breath-mood = Estrés y ánimo bajo

claim-range-of-motion-we = Medimos antes y justo después, y decimos que se pierde en menos de una hora.
claim-moving-we = Donde nada debe presionar, o si no tienes rodillo, un plan mueve y estira en su lugar.
claim-weeks-of-rolling-we = La evolución se juzga después de cinco semanas, nunca después de un día.
claim-soreness-we = Preguntamos cuánto duele y planeamos menos en un mal día. Nunca lo llamamos tratamiento.
claim-stiffness-feeling-we = Preguntamos cuánta rigidez sientes, y así la llamamos.
claim-posture-we = Todo plan para la postura tiene una técnica que fortalece.
claim-circulation-we = No prometemos nada sobre ella, y no medimos nada de ella.
claim-recovery-we = El rodillo después de entrenar es suave, y cuenta como rodillo, no como tratamiento.
claim-toxins-we = Una frase sobre el agua, porque puedes tener sed.
claim-inflammation-we = Una zona inflamada está en la lista de seguridad.
claim-fascia-we = No usamos el término.
claim-knots-we = Tú marcas dónde notas tensión. Lo llamamos punto tenso.
claim-calm-breath-we = La respiración guía cada serie; el cierre en calma respira a seis por minuto.
claim-dose-we = Dos series de 45 segundos; en total al menos 90 segundos en cada tercio de la espalda alta que se trabaja.
claim-effort-we = Tres o cuatro sobre diez basta. Desde siete, paramos.
claim-tight-spot-we = Unos 20 segundos, más solo mientras vaya cediendo, en tres puntos como mucho.
claim-pace-we = Una pasada dura media respiración de cuatro segundos.
claim-roller-we = Blando o medio es por donde todo el mundo empieza. Uno más firme es cuestión de gusto.
claim-where-we = De T3 a T10, sobre músculo; cuello, zona lumbar, hueso y axila no se presionan nunca.
claim-screening-we = La lista va antes que nada; cada línea dice en qué se basa.
claim-landmarks-we = Tres lugares que encuentran tus dedos, con palabras y leídos en voz alta.
claim-real-change-we = Un cambio menor se llama así: menor que el propio error de la medida.
