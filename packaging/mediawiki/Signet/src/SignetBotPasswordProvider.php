<?php

namespace MediaWiki\Extension\Signet;

use MediaWiki\MediaWikiServices;
use MediaWiki\Session\BotPasswordSessionProvider;
use MediaWiki\Session\SessionBackend;

/** Sessions of bot passwords: their cookie, too, carries the session itself. */
class SignetBotPasswordProvider extends BotPasswordSessionProvider {
	protected TokenJar $jar;
	private string $carrier = SealedSession::BOT;

	/**
	 * @param mixed ...$args What the parent takes, which depends on MediaWiki's version
	 */
	public function __construct( ...$args ) {
		parent::__construct( ...$args );
		$this->jar = MediaWikiServices::getInstance()->getService( 'Signet.TokenJar' );
	}

	/** @inheritDoc */
	protected function getSessionIdFromCookie( $request ) {
		$token = $this->tokenIn( $request );
		$session = $token === '' ? null : $this->jar->open( $token, $this->carrier() );
		if ( !$session ) {
			return null;
		}
		$binding = $this->bindingOf( $request, null );
		$this->jar->bind( $session->id(), $binding );
		$this->jar->send( $session, $binding );
		return $session->id();
	}

	/** @inheritDoc */
	public function persistSession( SessionBackend $session, $request ) {
		$this->jar->bind( $session->getId(), $this->bindingOf( $request, $session ) );
	}

	/** @inheritDoc */
	public function unpersistSession( $request ) {
		if ( $this->jar->mayClear() ) {
			$this->jar->cookies()->clear( $request, $this->cookieName(), (string)$this->getConfig()->get( 'CookieDomain' ) );
		}
	}

	/** @inheritDoc */
	public function sessionIdWasReset( SessionBackend $session, $oldId ) {
		parent::sessionIdWasReset( $session, $oldId );
		$this->jar->own( $session->getId() );
	}

	/** @inheritDoc */
	public function getVaryCookies() {
		return [ $this->cookieName() ];
	}

	/** @inheritDoc */
	public function __toString() {
		// BotPassword::login() looks for it under this name.
		return BotPasswordSessionProvider::class;
	}

	/** @inheritDoc */
	protected function describeMessage() {
		return wfMessage( 'sessionprovider-mediawiki-session-botpasswordsessionprovider' );
	}

	/**
	 * @param \WebRequest $request
	 * @return string '' if it has none
	 */
	protected function tokenIn( $request ): string {
		return (string)$request->getCookie( $this->cookieName(), '' );
	}

	protected function carrier(): string {
		return $this->carrier;
	}

	/**
	 * Sessions that begin meanwhile are sealed as bearer tokens, and only as such.
	 *
	 * @param callable $act
	 * @return mixed What it returns
	 */
	public function asBearer( callable $act ) {
		$this->carrier = SealedSession::BEARER;
		try {
			return $act();
		} finally {
			$this->carrier = SealedSession::BOT;
		}
	}

	protected function cookieName(): string {
		return ( $this->sessionCookieOptions['prefix'] ?? $this->getConfig()->get( 'CookiePrefix' ) ) .
			$this->sessionCookieName;
	}

	private function bindingOf( object $request, ?SessionBackend $session ): Binding {
		return new Binding( $request, $this->carrier(), $session, $this->cookieName() );
	}
}
