/**
 * What can be prescribed, as data: interventions, their parameters and doses, presets, plan templates, and the reference lists of
 * conditions, measures, norms, red flags, problems, regions and what suits them.
 *
 * <p>{@link extensor.care.catalogue.Catalogue} is loaded from the texts of the files under {@code db/catalogue} and refuses whatever is
 * not exactly right, naming file and place. {@link extensor.care.catalogue.Dose} is the value everything else keeps: made only through
 * its definition, stored as one canonical JSON text. {@link extensor.care.catalogue.TreatmentSearch}, {@link extensor.care.catalogue.DoseForm}
 * and {@link extensor.care.catalogue.Burden} read definitions and doses and name no intervention: adding one is adding one file.
 *
 * <p>Arrows: files → Catalogue → Dose → form, sentence, burden. Plain Java: no database, no server, no clock. The rules of safety are
 * read next door.
 */
package extensor.care.catalogue;
