### Angels. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

angels-name = Ángeles
angels-purpose = Abre el pecho, a lo largo de un rodillo largo. Te acuestas sobre él; nunca rueda.
angels-how =
    Siéntate en el extremo de un rodillo tan largo como tu espalda y acuéstate a lo largo de él, del coxis a la cabeza, con los pies separados. Brazos abiertos a los lados, palmas arriba. Suelta el aire y deslízalos hasta más allá de la cabeza; toma aire y vuelve. Una manta enrollada también sirve.
angels-caution = Los pies separados evitan que se vuelque. Bájate de lado, y despacio.
angels-level-2 = boca arriba, a lo largo del rodillo
angels-mistake-1 = Las costillas se abren y la zona lumbar se arquea.
angels-remedy-1 = Costillas bajas recogidas. Desliza los brazos solo hasta donde sigan así.
angels-mistake-2 = Pies juntos, con lo que el rodillo se balancea.
angels-remedy-2 = Pies separados y bien apoyados.

## Spoken

angels-intro-2 = Te acuestas a lo largo del rodillo, y nunca rueda. Para parar, sal rodando de lado.
angels-sit = Siéntate en el extremo del rodillo largo, pies separados.
angels-lie = Manos al suelo, acuéstate a lo largo, del coxis a la cabeza.
angels-arms = Deja que los brazos se abran, palmas arriba.
angels-brief-2 = Acuéstate a lo largo del rodillo, del coxis a la cabeza, pies separados, brazos abiertos, palmas arriba.
angels-arrive = Descansa. Costillas recogidas, brazos pesados.
angels-in = Al tomar aire, vuelve hasta aquí.
angels-out = Al soltar aire, desliza arriba los brazos.
angels-ribs = Costillas recogidas. Desliza solo hasta donde sigan así.
angels-feet = Mantén los pies separados, y el rodillo quieto.
