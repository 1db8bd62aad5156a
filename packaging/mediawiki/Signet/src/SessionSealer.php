<?php

namespace MediaWiki\Extension\Signet;

use Psr\Log\LoggerInterface;

/** Has sessions sealed, and sends the visitor the tokens. */
class SessionSealer {
	public function __construct(
		private readonly Authority $authority,
		private readonly CookieJarWriter $cookies,
		private readonly CookieNames $names,
		private readonly LoggerInterface $logger
	) {
	}

	public function cookies(): CookieJarWriter {
		return $this->cookies;
	}

	/**
	 * Seals a session and sends what was sealed.
	 *
	 * @param ?SealedSession $from That goes on; null for a new one
	 * @param string $subject
	 * @param array $content
	 * @param Binding $binding
	 * @param array $metadata MediaWiki's
	 */
	public function seal(
		?SealedSession $from, string $subject, array $content, Binding $binding, array $metadata
	): ?SealedSession {
		$remember = !empty( $metadata['remember'] ) && $subject !== '' && $binding->carrier === SealedSession::COOKIE;
		$hasCookie = $binding->request->getCookie( $this->names->remember, '' ) !== null;
		$body = [ 'data' => (object)$content ];
		if ( $from ) {
			$body['token'] = $from->token;
		} elseif ( $subject !== '' ) {
			$body['subject'] = $subject;
		}
		// Whoever has only the session does not get more from it: what took their remember token away meant it.
		if ( $remember && !( $from && $from->isRemembered ) ) {
			$body['remember'] = true;
			$body['remember_check'] = SessionData::checkOf( (string)$metadata['userToken'] );
		}
		if ( $binding->identity !== '' && $subject !== '' ) {
			$body['identity_subject'] = $binding->identity;
		}
		if ( $binding->carrier !== SealedSession::BEARER ) {
			$body['beside'] = $this->cookies->bytesBeside( $binding->request, array_filter( [
				$binding->cookie ?: $this->names->session,
				isset( $body['remember'] ) ? $this->names->remember : '',
				$binding->identityCookie,
			] ) );
		}
		$answer = $this->authority->ask( '/v1/seal', $body );
		if ( !$answer || !$answer->isOk() ) {
			if ( $answer ) {
				$this->logger->error( 'A session could not be sealed: {problem}', [ 'problem' => $answer->problem() ] );
			}
			return null;
		}
		$token = $answer->object( 'session' ) ?? [];
		$session = new SealedSession( $binding->carrier );
		$session->token = (string)( $token['token'] ?? '' );
		$session->line = (string)( $token['set_cookie'] ?? '' );
		$session->sid = $answer->text( 'sid' );
		$session->csk = $answer->text( 'csk' );
		$session->subject = $subject;
		$session->userToken = $subject === '' ? null : (string)$metadata['userToken'];
		$session->content = $content;
		$session->isRemembered = isset( $body['remember'] ) || ( $from && $from->isRemembered );
		$session->wasCarried = $from && $from->wasCarried;
		if ( $binding->carrier === SealedSession::COOKIE && ( $token['cookie'] ?? '' ) !== $this->names->session ) {
			$this->logger->error( 'The authority calls the session cookie {theirs}, this wiki expects {ours}: nobody ' .
				'stays logged in. Compare the origin and cookie domain of site {site} with $wgServer and $wgCookieDomain.',
				[ 'theirs' => $token['cookie'] ?? '', 'ours' => $this->names->session, 'site' => $this->authority->site() ] );
		}
		$this->send( $session, $binding );
		$this->sendOthers( $answer, $remember, $hasCookie, $binding );
		return $session;
	}

	/** Sends the visitor a younger token, if there is one. */
	public function send( SealedSession $session, Binding $binding ): void {
		if ( $session->line === '' ) {
			return;
		}
		if ( $session->carrier === SealedSession::BEARER ) {
			$binding->request->response()->header( 'Signet-Token: ' . $session->token );
		} else {
			$this->cookies->set( $binding->request, $binding->cookie ?: $this->names->session, $session->line );
		}
		$session->line = '';
	}

	private function sendOthers( AuthorityAnswer $answer, bool $remember, bool $hasCookie, Binding $binding ): void {
		if ( $binding->carrier !== SealedSession::COOKIE ) {
			return;
		}
		$token = $answer->object( 'remember' );
		if ( $token ) {
			$this->cookies->set( $binding->request, $this->names->remember, (string)$token['set_cookie'] );
		} elseif ( !$remember && $hasCookie ) {
			$this->cookies->clear( $binding->request, $this->names->remember, $this->names->domain );
		}
		$identity = $answer->object( 'identity' );
		if ( !$identity && $binding->identity !== '' ) {
			$this->logger->error( 'No identity token came for the cookie {cookie}, so that each page asks for one. Switch ' .
				'them on: signet site set {site} --identity-tokens on. Or empty $wgSignetIdentityCookie.',
				[ 'cookie' => $binding->identityCookie, 'site' => $this->authority->site() ] );
		}
		if ( $identity && $binding->identityCookie !== '' && $binding->identity !== '' ) {
			$this->cookies->set( $binding->request, $binding->identityCookie, (string)$identity['set_cookie'] );
		}
	}
}
