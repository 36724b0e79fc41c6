/**
 * What all pages share: style sheets and scripts ({@link extensor.web.kit.StaticFiles}), texts ({@link extensor.web.kit.Messages}, {@link extensor.web.kit.Texts}), values in words, what was typed
 * ({@link extensor.web.kit.TypedValues}), undo ({@link extensor.web.kit.Undo}), and what happens when something fails
 * ({@link extensor.web.kit.RefusalHandler}, {@link extensor.web.kit.ErrorPage}).
 */
package extensor.web.kit;
