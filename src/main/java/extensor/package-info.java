/**
 * The map of the house. Rooms, lowest first; arrows point down only, and in {@code care} only to rooms named earlier.
 *
 * <pre>
 *   boot     start, settings, migrations, reference data           nobody imports it
 *    |
 *   web      one bean per page, in the rooms of the pages; kit     never sees an entity, asks verb classes
 *    |
 *   care     accounts &lt; clinic &lt; catalogue &lt; patients &lt; tasks &lt; measures &lt; safety &lt; plans
 *            &lt; course &lt; schedule &lt; encounters &lt; home &lt; progress
 *    |
 *   shared   what everybody uses                                   knows nobody
 * </pre>
 *
 * <p>Where does it go?
 * <ul>
 *   <li>A decision about one thing: into that entity or value. About several: into a verb class, marked
 *       {@link extensor.shared.door.UseCase}, with {@code AllowedTo} on each public method.
 *   <li>A decision that needs no database (safety, doses, burden): a pure function of values that gives its reasons too.
 *   <li>Finding and keeping: a plural noun ({@code Plans}, {@code Episodes}), the only place with an {@code EntityManager}.
 *   <li>What a page shows: a record, made in the room of its data. What is on the screen now: the page's bean. What it looks like: the
 *       page and the style sheets.
 *   <li>A number, limit, warning or text of a treatment: a file below {@code db/catalogue}, never Java.
 *   <li>A sentence of a page: {@code src/main/resources/texts}. An address and who may go there: {@code web.kit.Fence}.
 *   <li>A no: {@link extensor.shared.Refusal}. News for rooms above: an event, a record named in the past tense
 *       ({@code PlanSigned}).
 *   <li>Why it is so: one sentence at the top of the class, or half a page in {@code src/decisions}.
 * </ul>
 *
 * <p>How a day runs through the rooms: {@code plans} signs and says so; {@code course} works out what the plan promises; {@code visits} keeps each
 * visit under one id; {@code booking} gives it its time; {@code notes} keeps what was given; {@code home} keeps what the patient did; {@code measures} keeps the values and
 * {@code progress} says what they mean; whatever needs a person becomes a row of {@code tasks}.
 *
 * <p>Still without a room: cast series, messages, and doors for other programs. Each becomes a room of {@code care} (the last one {@code api}, beside
 * {@code web}) when its turn comes.
 */
package extensor;
