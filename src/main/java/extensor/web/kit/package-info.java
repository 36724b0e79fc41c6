/**
 * What all pages share, and the way in: {@link extensor.web.gate.RequestFilter} and {@link extensor.web.gate.SessionFilter} stand before every request,
 * {@link extensor.web.gate.PageAccess} lists the addresses and who may go there, {@link extensor.web.kit.RefusalHandler} and
 * {@link extensor.web.kit.ErrorPage} end what goes wrong. {@link extensor.web.kit.Messages} and {@link extensor.web.kit.Texts} hold the words.
 */
package extensor.web.kit;
