/**
 * The map. Layers from the top down; the rooms of {@code care} from the lowest up. Layers use those below them; a room of care uses only rooms named
 * before it, in imports and in queries.
 *
 * <pre>
 *   program  the launcher, settings, backup, outside the server    starts the rest
 *   demo     the demo clinic, behind its flag                      only boot starts it
 *   boot     migrations, reference data, the first administrator,  nobody imports it
 *            removing what has aged
 *    |
 *   web      one bean for each page, in the rooms of the pages     never sees an entity, calls doors
 *            gate: filters, sessions, cookies, links; kit: what pages share
 *   api      doors for other programs
 *    |
 *   care     access &lt; accounts &lt; clinic &lt; catalogue &lt; patients &lt; tasks &lt; measures &lt; safety &lt; plans
 *            &lt; course &lt; visits &lt; booking &lt; notes &lt; home &lt; progress &lt; casting &lt; discharge &lt; today
 *    |
 *   shared   what everybody uses; json: the strict reader; door    knows nobody
 * </pre>
 *
 * <p>Where does it go?
 * <ul>
 *   <li>A decision about one thing: into that entity or value. About several: into a door, a class marked {@link extensor.shared.door.UseCase} and
 *       named with a gerund, with {@code AllowedTo} on each public method.
 *   <li>A decision that needs no database (safety, doses, burden): a pure function of values that gives its reasons too.
 *   <li>Finding and keeping: a plural noun ({@code Plans}, {@code Episodes}), the only place with an {@code EntityManager}.
 *   <li>What a page shows: a record, made in the room of its data. What is on the screen now: the page's bean. What it looks like: the page and the
 *       style sheets.
 *   <li>A number, limit, warning or text of a treatment: a file below {@code db/catalogue}, never Java.
 *   <li>A sentence of a page: {@code src/main/resources/texts}. A date, a time, a number or a word within a sentence:
 *       {@link extensor.shared.Formats}. An address and who may go there: {@code web.gate.PageAccess}.
 *   <li>A no: {@link extensor.shared.Refusal}. News for rooms above: an event, a record named in the past tense ({@code PlanSigned}).
 *   <li>Why it is so: one sentence at the top of the class, or half a page in {@code src/decisions}.
 * </ul>
 *
 * <p>How a day runs through the rooms: {@code plans} signs and says so; {@code course} works out what the plan promises; {@code visits} keeps
 * each visit under one id; {@code booking} gives it its time; {@code notes} keeps what was given; {@code home} keeps what the patient did;
 * {@code measures} keeps the values and {@code progress} says what they mean; {@code casting} judges a series of casts; {@code discharge} ends the treatment; {@code today} shows a
 * therapist the day. Each thing that needs a person becomes a row of {@code tasks}.
 *
 * <p>Who observes which event, in this order ({@link extensor.shared.ObserverOrder}), within the same transaction:
 * <pre>
 *   AccessChanged      AdjustHoursOnAccess
 *   EpisodeClosed      EndVisits, EndPlans
 *   EpisodeMoved       RecheckBookings, RecheckWindows
 *   FormHeld           PatientActs
 *   HealthFactChanged  RaiseAlarms, SuspendOnNewFact
 *   HealthFactEnds     KeepSignsUntilSeenTo
 *   Measured           AlertOnTrend
 *   MergeUndone        MoveVisits, MovePlans, MoveMeasurements, MoveNotes, MoveHomeEntries, MoveTasks
 *   OpeningsChanged    RecheckBookings, RecheckWindows
 *   PlanSigned         SuspendOnNewFact, RematchVisits, ScheduleReviews
 *   RecordLookedAt     ReportLook
 *   RecordsMerged      MoveVisits, MovePlans, MoveMeasurements, MoveNotes, MoveHomeEntries, MoveTasks
 *   SiteZoneChanged    KeepTimesOnZone
 * </pre>
 *
 * <p>Still without a room: messages, assessment and documents. Each becomes a room of {@code care} when its turn comes.
 */
package extensor;
